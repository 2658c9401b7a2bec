import { describe, expect, it } from 'vitest';
import { Outages } from '../../../src/shop/inventory/outages';
import { child, word } from '../../../src/sim/keyed';

const DAYS = 3650;

/** Days out and outages of one supplier over ten years. */
function history(supplier: number, perYear: (day: number) => number, meanDays: number): [days: number, count: number] {
  child(11, 13, 14, supplier);
  const [key0, key1] = [word[0]!, word[1]!];
  const outages = new Outages(70);
  let out = 0;
  for (let day = 1; day <= DAYS; day++) {
    outages.openDay(day, { perYear: perYear(day), meanDays }, key0, key1);
    if (outages.out(day)) out++;
  }
  return [out, outages.count];
}

describe('Outages of a supplier', () => {
  it('take the share of time of an alternating renewal process: mean length over mean cycle, within 5 standard errors', () => {
    const suppliers = 200;
    let days = 0;
    let squares = 0;
    let count = 0;
    for (let supplier = 0; supplier < suppliers; supplier++) {
      const [out, outages] = history(supplier, () => 6, 20);
      days += out;
      squares += out * out;
      count += outages;
    }
    const mean = days / suppliers;
    const error = Math.sqrt((squares / suppliers - mean * mean) / suppliers);
    // 365/6 days of work on average and 20 out; whole days, at least one, add next to nothing.
    expect(Math.abs(mean - (DAYS * 20) / (365 / 6 + 20))).toBeLessThan(5 * error);
    expect(days / count).toBeGreaterThan(19);
    expect(days / count).toBeLessThan(21);
  });

  it('never come to a supplier without any', () => {
    expect(history(1, () => 0, 20)).toEqual([0, 0]);
  });

  it('last as long as what stopped somebody else, and never end sooner for it', () => {
    const outages = new Outages(75);
    outages.joins(20);
    expect([outages.out(19), outages.out(20)]).toEqual([true, false]);
    outages.joins(10);
    expect(outages.until).toBe(20);
    // Nobody falls out who is out: exposure stands still meanwhile.
    for (let day = 1; day < 20; day++) outages.openDay(day, { perYear: 50, meanDays: 5 }, 1, 2);
    expect(outages.count).toBe(0);
  });

  it('keep their luck when the rate changes: a pause moves what was to come, no more', () => {
    const [, always] = history(3, () => 8, 5);
    const [, paused] = history(3, (day) => (day > 1000 && day <= 2000 ? 0 : 8), 5);
    expect(paused).toBeLessThan(always);
    expect(paused / always).toBeGreaterThan(0.5);
  });

  it('come the earlier, and no fewer, at a higher rate', () => {
    for (let supplier = 0; supplier < 30; supplier++)
      expect(history(supplier, () => 9, 2)[1]).toBeGreaterThanOrEqual(history(supplier, () => 3, 2)[1]);
  });
});
