import { describe, expect, it } from 'vitest';
import { onDay, total } from '../../src/shop/facts';
import { simulate } from './small-shop';

const DAYS = 60;
const window = { firstDay: 1, lastDay: DAYS };

describe('points', () => {
  it('are owed until they are used, and pay at most half of the goods of the orders they are used on', () => {
    const facts = simulate({ days: DAYS, shop: { loyaltyPointShare: 0.1 } });
    const granted = total(facts, 'pointsCents', window);
    const used = total(facts, 'pointsRedeemedCents', window);
    expect(used).toBeGreaterThan(0.1 * granted);
    expect(used).toBeLessThan(granted);
    expect(used).toBeLessThan(0.5 * total(facts, 'grossSalesCents', window));
    for (let day = 2; day <= DAYS; day++) {
      expect(onDay(facts, 'pointsOwedCents', day) - onDay(facts, 'pointsOwedCents', day - 1)).toBe(
        onDay(facts, 'pointsCents', day) - onDay(facts, 'pointsRedeemedCents', day),
      );
    }
  });

  it('are granted on what was paid in money only', () => {
    const share = 0.1;
    const facts = simulate({ days: DAYS, shop: { loyaltyPointShare: share } });
    const paid = total(facts, 'grossSalesCents', window) - total(facts, 'pointsRedeemedCents', window);
    // Each order rounds to a cent.
    expect(Math.abs(total(facts, 'pointsCents', window) - share * paid)).toBeLessThan(total(facts, 'orders', window));
  });

  it('stay a debt when nobody uses them, and cost nothing when there are none', () => {
    const kept = simulate({ days: DAYS, shop: { loyaltyPointShare: 0.1, pointRedeemShare: 0 } });
    expect(total(kept, 'pointsRedeemedCents', window)).toBe(0);
    const none = simulate({ days: DAYS });
    expect(total(none, 'pointsCents', window)).toBe(0);
    expect(onDay(none, 'pointsOwedCents', DAYS)).toBe(0);
    const indifferent = simulate({ days: DAYS, shop: { pointRedeemShare: 0 } });
    expect(indifferent.digest).toBe(none.digest);
  });

  it('used instead of money leave less cash, and the same profit until the goods are paid', () => {
    const used = simulate({ days: DAYS, shop: { loyaltyPointShare: 0.1, paymentFeeShare: 0 } });
    const kept = simulate({ days: DAYS, shop: { loyaltyPointShare: 0.1, paymentFeeShare: 0, pointRedeemShare: 0 } });
    expect(onDay(used, 'cashCents', DAYS)).toBeLessThan(onDay(kept, 'cashCents', DAYS));
    expect(onDay(used, 'pointsOwedCents', DAYS)).toBeLessThan(onDay(kept, 'pointsOwedCents', DAYS));
  });
});
