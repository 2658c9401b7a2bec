import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/command/bench';
import { callsOf } from '../../src/command/bench/calls';
import { bareQueue, closureQueue, typedQueue } from '../../src/command/bench/mm1';
import { closureHold, typedHold } from '../../src/command/bench/hold';
import { asData, asLine } from '../../src/command/bench/report';
import type { Row } from '../../src/command/bench/row';
import { keepsBound, rowOf } from '../../src/command/bench/row';
import { scaledShop, withAddedVisits } from '../../src/command/bench/scaled-shop';
import { expectedFlows } from '../../src/scenario/expected-flows';
import { defaultShop } from '../../src/scenario/shop-parameters';
import { stationLoads, utilisation } from '../../src/scenario/station-loads';
import { run, warmUp } from '../../src/shop/simulate';

let out = '';
let err = '';

beforeEach(() => {
  out = err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());

describe('the command bench', () => {
  it('prints a part as data: machine, rows with value, unit and number of measurements', async () => {
    expect(await main(['--json', '--only', 'quiet'])).toBe(0);
    const { machine, rows, missing } = JSON.parse(out) as { machine: object; rows: object[]; missing: object[] };
    expect(machine).toMatchObject({ node: process.versions.node });
    expect(rows[0]).toMatchObject({
      part: 'quiet',
      id: 'quiet',
      unit: 'ms',
      n: 7,
      value: expect.any(Number) as number,
    });
    expect(missing).toEqual([]);
  });

  it('refuses an unknown part or option in one line that names it', async () => {
    expect(await main(['--only', 'kernel,speed'])).toBe(2);
    expect(await main(['--fast'])).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain('"speed"');
    expect(err).toContain('--fast');
  });
});

describe('a row', () => {
  const row: Row = { id: 'a', what: 'b', unit: 'x', value: 2, n: 1, bound: { atLeast: 2 } };

  it('keeps a bound that it just reaches, and none without a value', () => {
    expect(keepsBound(row)).toBe(true);
    expect(keepsBound({ ...row, bound: { atMost: 1.99 } })).toBe(false);
    expect(keepsBound({ ...row, value: NaN })).toBe(false);
  });

  it('says so in data and in the table, and nothing where it has no bound', () => {
    expect(asData('p', row)).toMatchObject({ kept: true });
    expect(asLine({ ...row, value: 1 })).toContain('NOT kept');
    const { bound: _, ...free } = row;
    expect(asData('p', free)).not.toHaveProperty('kept');
    expect(asLine(free)).not.toContain('kept');
  });

  it('of several measurements has their median and their range', () => {
    expect(rowOf({ id: 'a', what: 'b', unit: 'x' }, [5, 1, 9])).toMatchObject({ value: 5, n: 3, range: [1, 9] });
  });
});

describe('what is compared', () => {
  it('is the same M/M/1 queue on both kernels and by hand, wait by wait', () => {
    expect(typedQueue(5000)).toBe(closureQueue(5000));
    expect(bareQueue(5000)).toBe(typedQueue(5000));
  });

  it('is the same HOLD model on both kernels', () => {
    expect(typedHold(300).run(5000)).toBe(closureHold(300).run(5000));
  });

  it('is a shop of another size whose hands are as busy', () => {
    const large = scaledShop(defaultShop, 20_000);
    const { channelVisits, memberVisits } = expectedFlows(large);
    // Members come with whole orders a day of history.
    expect(channelVisits + memberVisits).toBeGreaterThan(19_900);
    expect(channelVisits + memberVisits).toBeLessThan(20_100);
    const before = stationLoads(defaultShop);
    stationLoads(large).forEach((station, i) => {
      // Hands are whole and rounded up.
      expect(utilisation(station), station.id).toBeLessThanOrEqual(utilisation(before[i]!) * 1.01);
      expect(utilisation(station), station.id).toBeGreaterThan(utilisation(before[i]!) * 0.7);
    });
  });

  it('is a run with more visits and no more orders', () => {
    const start = {
      shop: defaultShop,
      warmUpDays: 7,
      seed: 3,
      feedbacks: { rating: true, wordOfMouth: true, repeatPurchase: true, siteLoad: true },
    };
    const warm = warmUp(start, 0);
    const few = run(warm, 14, () => withAddedVisits(defaultShop, 1));
    const many = run(warm, 14, () => withAddedVisits(defaultShop, 5));
    expect(many.visits / few.visits).toBeGreaterThan(4);
    expect(Math.abs(many.events / few.events - 1)).toBeLessThan(0.05);
  });
});

describe('calls', () => {
  it('are counted one by one, inlined or not', () => {
    // One draw an arrival and one a service.
    expect(callsOf(['block'], () => closureQueue(20_000))).toEqual({ block: 40_000 });
  });

  it('of a function that is not there are an error', () => {
    expect(() => callsOf(['noSuchFunction'], () => undefined)).toThrow('0 functions');
  });
});
