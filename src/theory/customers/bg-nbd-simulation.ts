import { customerLaw, dropOutChance, leavesAfter, purchaseGap, purchaseRate } from '../../shop/customer-law';
import { child, draw, drawFine, unit32, word, block } from '../../sim/keyed';
import type { BgNbd, PurchaseHistory } from '../../lib/customer-base/bg-nbd';
import { exp, log } from '../../lib/arithmetic';
import type { Simulation } from '../case';

const CUSTOMER = 1;
const RATE = 2;
const DROP_OUT = 3;
const LIFE = 4;

/** Means of the repeat purchases of new customers up to several times, by the shop's customer law. */
export function purchasesByTime(model: BgNbd, times: ReadonlyMap<string, number>): Simulation {
  const law = customerLaw({ shape: model.r, scale: model.alpha, a: model.a, b: model.b });
  const horizon = Math.max(...times.values());
  const ends = [...times.values()];
  return {
    quantities: [...times.keys()],
    defaultLength: 2000,
    eventsPerLength: 4,
    replicate(_, key, length) {
      const counts = new Float64Array(ends.length);
      for (let customer = 0; customer < length; customer++)
        liveOnce(law, key, customer, horizon, (time) => {
          for (let i = 0; i < ends.length; i++) if (time <= ends[i]!) counts[i]! += 1;
        });
      return Array.from(counts, (count) => count / length);
    },
  };
}

/**
 * Chance to be active, and mean purchases in (T, T + horizon], of a customer with a given history.
 *
 * Nobody has exactly this history by chance, so customers are drawn from the law and each counts with the likelihood of
 * the history for that rate and drop-out chance; the future of those still active is then lived by the law.
 */
export function afterHistory(model: BgNbd, history: PurchaseHistory, horizon: number): Simulation {
  const law = customerLaw({ shape: model.r, scale: model.alpha, a: model.a, b: model.b });
  const { x, tx, T } = history;
  return {
    quantities: ['P_alive', 'conditional_expected_purchases'],
    defaultLength: 20_000,
    eventsPerLength: 4,
    replicate(_, key, length) {
      let weights = 0;
      let active = 0;
      let purchases = 0;
      for (let customer = 0; customer < length; customer++) {
        child(key[0], key[1], CUSTOMER, customer);
        const k0 = word[0]!;
        const k1 = word[1]!;
        const rate = purchaseRate(law, drawFine(k0, k1, RATE, 0));
        const dropOut = dropOutChance(law, draw(k0, k1, DROP_OUT, 0));
        // Relative to the most likely rate, so that powers of long histories stay within range.
        const likely = x * log(Math.max(rate, 1e-300)) - (x > 0 ? x * log(x / T) - x : 0);
        const stayed = x === 0 ? 1 : exp((x - 1) * log(1 - dropOut));
        const alive = exp(likely - rate * T) * (x === 0 ? 1 : stayed * (1 - dropOut));
        weights += alive + (x === 0 ? 0 : exp(likely - rate * tx) * stayed * dropOut);
        active += alive;
        purchases += alive * future(k0, k1, rate, dropOut, x, horizon);
      }
      return [active / weights, purchases / weights];
    },
  };
}

/** Purchases within `horizon` of a customer who is active after x repeat purchases. */
function future(k0: number, k1: number, rate: number, dropOut: number, x: number, horizon: number): number {
  let time = 0;
  for (let bought = 0; ; bought++) {
    block(k0, k1, LIFE, bought);
    const gap = unit32(word[0]!);
    if (bought > 0 && leavesAfter(1 + x + bought, dropOut, 0, unit32(word[1]!))) return bought;
    time += purchaseGap(rate, gap);
    if (time > horizon) return bought;
  }
}

/** Histories of new customers watched for `T`, by the shop's customer law: what an estimator gets to see. */
export function simulatedHistories(
  model: BgNbd,
  key: readonly [number, number],
  customers: number,
  T: number,
): readonly PurchaseHistory[] {
  const law = customerLaw({ shape: model.r, scale: model.alpha, a: model.a, b: model.b });
  return Array.from({ length: customers }, (_, customer) => {
    let x = 0;
    let tx = 0;
    liveOnce(law, key, customer, T, (time) => {
      x += 1;
      tx = time;
    });
    return { x, tx, T };
  });
}

/** One customer from the first purchase at time 0: `buys` hears of every repeat purchase before the horizon. */
function liveOnce(
  law: ReturnType<typeof customerLaw>,
  key: readonly [number, number],
  customer: number,
  horizon: number,
  buys: (time: number) => void,
): void {
  child(key[0], key[1], CUSTOMER, customer);
  const k0 = word[0]!;
  const k1 = word[1]!;
  const rate = purchaseRate(law, drawFine(k0, k1, RATE, 0));
  let dropOut = -1;
  let time = 0;
  for (let purchases = 1; ; purchases++) {
    block(k0, k1, LIFE, purchases);
    const gap = unit32(word[0]!);
    const leaves = unit32(word[1]!);
    // After the first purchase nobody leaves, so the customer's chance is drawn only for those who come again.
    if (purchases > 1 && dropOut < 0) dropOut = dropOutChance(law, draw(k0, k1, DROP_OUT, 0));
    if (leavesAfter(purchases, Math.max(0, dropOut), 0, leaves)) return;
    time += purchaseGap(rate, gap);
    if (time > horizon) return;
    buys(time);
  }
}
