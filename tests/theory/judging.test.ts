import { describe, expect, it } from 'vitest';
import type { TheoryCase } from '../../src/theory/case';
import { caseKey } from '../../src/theory/case-key';
import { ownCases } from '../../src/theory/cases';
import { agrees, statedTolerance } from '../../src/theory/judge';
import { readCases } from '../../src/theory/read-cases';
import { runCases } from '../../src/theory/run';

const queue = ownCases.find(({ id }) => id === 'MM1-01')!;

function expecting(c: TheoryCase, values: Readonly<Record<string, unknown>>): TheoryCase {
  return {
    ...c,
    expected: Object.fromEntries(Object.entries(values).map(([quantity, value]) => [quantity, { value }])),
  };
}

describe('judging', () => {
  it('fails a simulated quantity whose value lies outside the familywise interval', () => {
    const report = runCases([expecting(queue, { utilization: 0.7, P_empty: 1 / 3 })]);
    expect(report.rows.map(({ quantity, result }) => [quantity, result])).toEqual([
      ['utilization', 'near'],
      ['utilization', 'failed'],
      ['P_empty', 'passed'],
    ]);
    expect(report.failed).toBe(1);
  });

  it('fails an analytic quantity that is off in the ninth digit', () => {
    const root = ownCases.find(({ id }) => id === 'GIM1-01')!;
    const right = 0.628629796497;
    expect(runCases([expecting(root, { sigma_root: right })]).passed).toBe(1);
    expect(runCases([expecting(root, { sigma_root: right * (1 + 3e-8) })]).failed).toBe(1);
  });

  it('calls a quantity nobody lists, and a family nobody knows, unsupported and never passed', () => {
    const report = runCases([
      expecting(queue, { colour_of_the_server: 1 }),
      { ...expecting(queue, { utilization: 2 / 3 }), id: 'XYZ-01', family: 'unheard of' },
    ]);
    expect(report.rows.map(({ result, note }) => [result, note])).toEqual([
      ['unsupported', 'quantity not listed'],
      ['unsupported', 'unknown family'],
    ]);
  });

  it('finds the family by its name where the id is strange', () => {
    const renamed = { ...expecting(queue, { P_empty: 1 / 3 }), id: 'ABC-7', family: 'M/M/1' };
    expect(runCases([renamed]).passed).toBe(1);
  });

  it('calls a plain miss at 99 % near, runs once more with fresh keys, and lets the second run decide', () => {
    const values = {
      utilization: 2 / 3,
      P_empty: 1 / 3,
      P_wait_gt_0: 2 / 3,
      L_mean_in_system: 2,
      Lq_mean_in_queue: 4 / 3,
    };
    const first = runCases([expecting(queue, values)]).rows.find(({ quantity }) => quantity === 'L_mean_in_system')!;
    const aside = (first.got as number) + 1.05 * first.halfWidth!;
    const rows = runCases([expecting(queue, { ...values, L_mean_in_system: aside })]).rows.filter(
      ({ quantity }) => quantity === 'L_mean_in_system',
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]!.result).toBe('near');
    expect(rows[0]!.got).toBe(first.got);
    expect(rows[1]!.got).not.toBe(first.got);
    expect(rows[1]!.halfWidth!).toBeLessThan(0.75 * first.halfWidth!);
    expect(['passed', 'failed']).toContain(rows[1]!.result);
  });

  it('runs again also what misses the interval of the whole file, and a wrong value fails the second time too', () => {
    const rows = runCases([expecting(queue, { L_mean_in_system: 3 })]).rows;
    expect(rows.map(({ result }) => result)).toEqual(['near', 'failed']);
    expect(Math.abs((rows[0]!.got as number) - 3)).toBeGreaterThan(10 * rows[0]!.halfWidth!);
    expect(rows[1]!.note).toBe('outside the familywise interval');
    expect(rows[1]!.halfWidth!).toBeLessThan(0.75 * rows[0]!.halfWidth!);
  });

  it('counts for the level only what was estimated: neither formulas nor what went unanswered widens an interval', () => {
    const few = runCases([expecting(queue, { P_empty: 1 / 3 })]);
    const network = { id: 'JACK-1', family: '', title: '', inputs: {}, expected: {} };
    const mixed = runCases([
      expecting(queue, { P_empty: 1 / 3, P_wait_gt_0: 0, colour: 1 }),
      expecting(network, { L_station1: 1, L_station2: 1 }),
    ]);
    expect(few.simulated).toBe(1);
    expect(mixed.simulated).toBe(1);
    expect(mixed.errorRate).toBe(0.01);
    expect(mixed.unsupported).toBe(3);
  });

  it('does not take a text or a list for the number that is due, whatever answers the quantity', () => {
    const lot = {
      id: 'EOQ-1',
      family: '',
      title: '',
      inputs: { fixed_cost: 8, demand_per_year: 1300, holding_cost: 0.225 },
    };
    const quantity = Math.sqrt((2 * 8 * 1300) / 0.225);
    for (const wrong of ['0.5', ['0.5'], [0.5], { mean: 0.5 }, true]) {
      const [row] = runCases([expecting(queue, { Wq_mean_wait: wrong })]).rows;
      expect(row, JSON.stringify(wrong)).toMatchObject({ result: 'unsupported', got: null });
      expect(row!.note).toMatch(/^a number is to be expected/);
    }
    for (const wrong of [String(quantity), [quantity]]) {
      const report = runCases([{ ...lot, expected: { Q_star: { value: wrong } } }]);
      expect(report.rows[0], JSON.stringify(wrong)).toMatchObject({ result: 'unsupported' });
    }
    expect(runCases([{ ...lot, expected: { Q_star: { value: quantity } } }]).passed).toBe(1);
    expect(runCases([{ ...lot, expected: { Q_star: { value: Infinity } } }]).passed).toBe(0);
  });

  it('answers an expected 0 by the formula and says why, and fails it where the formula gives something else', () => {
    const rows = runCases([expecting(queue, { Wq_mean_wait: 0 })]).rows;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ how: 'analytic', result: 'failed', note: 'no half-width is small against 0' });
  });

  it('makes a row of whatever breaks inside a case, and goes on with the next', () => {
    const words = {
      title: 'splitmix64',
      family: '',
      inputs: { seed: 'abc' },
      expected: { first_hex: { value: '0x1' } },
    };
    const report = runCases([{ ...words, id: 'RNG-1' }, expecting(queue, { P_empty: 1 / 3 })]);
    expect(report.rows.map(({ result }) => result)).toEqual(['failed', 'passed']);
    expect(report.rows[0]!.note).toMatch(/^broke off: .*abc/);
  });

  it('refuses quantiles and shares outside 0 to 100 %, which no search would find', () => {
    for (const quantity of ['wait_p100', 'sojourn_p0', 'wait_p250'])
      expect(runCases([expecting(queue, { [quantity]: 1 })]).rows[0]).toMatchObject({ result: 'unsupported' });
    const delivery = { id: 'DEL-1', family: '', title: '', inputs: { mean_handling_h: 2, mean_transit_h: 30 } };
    expect(runCases([{ ...delivery, expected: { p150_h: { value: 9 } } }]).unsupported).toBe(1);
  });

  it('leaves to the formula what a simulation cannot estimate within its budget, without running it', () => {
    const c = expecting(queue, { L_mean_in_system: 2 });
    const [row] = runCases([c], { budget: 1000 }).rows;
    expect(row).toMatchObject({ how: 'analytic', result: 'passed' });
    expect(row!.note).toBe('a simulation would take more than 1000 events');
    expect(runCases([c], { budget: 1000 }).simulated).toBe(0);
  });

  it('answers probabilities below 0.001 analytically and says so', () => {
    const buffer = ownCases.find(({ id }) => id === 'MMCK-01')!;
    const report = runCases([expecting(buffer, { P_blocked: buffer.expected['P_blocked']!.value })]);
    expect(report.rows[0]).toMatchObject({ how: 'analytic', result: 'passed' });
  });

  it('leaves data it does not have unsupported', () => {
    const fit: TheoryCase = {
      id: 'CB-04', family: '', title: 'a fit', inputs: { dataset: 'histories' }, expected: { r: { value: 0.24 } },
    }; // prettier-ignore
    expect(runCases([fit]).rows[0]).toMatchObject({ result: 'unsupported', note: 'data' });
  });

  it('gives the same answer twice: seeds come from the id', () => {
    const c = expecting(queue, { P_empty: 1 / 3 });
    expect(runCases([c]).rows).toEqual(runCases([c]).rows);
    expect(caseKey('MM1-01', 0)).not.toEqual(caseKey('MM1-02', 0));
    expect(caseKey('MM1-01', 0)).not.toEqual(caseKey('MM1-01', 1));
  });

  it('compares lists item by item, texts exactly, tiny numbers by their size', () => {
    expect(agrees([1, 2], [1, 2 + 1e-9], null)).toBe(true);
    expect(agrees([1, 2], [1], null)).toBe(false);
    expect(agrees(['12', '13'], ['12', '13'], null)).toBe(true);
    expect(agrees([12, 13], ['12', '14'], null)).toBe(false);
    expect(agrees(1e-20, 0, null)).toBe(false);
    expect(agrees(0, 1e-13, null)).toBe(true);
    expect(agrees('0.5', 0.5, null)).toBe(false);
    expect(agrees([0.5], 0.5, null)).toBe(false);
    expect(agrees(12, '12', null)).toBe(true);
  });

  it('reads a tolerance that a case states, and nothing else that looks like a number', () => {
    expect(statedTolerance('abs 1e-6; table 12.7', 12.7)).toBe(1e-6);
    expect(statedTolerance('+-0.02', 4.4)).toBe(0.02);
    expect(statedTolerance('published 484.802468, to 1e-3', 484.8)).toBe(1e-3);
    expect(statedTolerance('published to 3 decimals (35.022)', 35.022)).toBeNull();
    expect(statedTolerance('shares within +-0.5 percentage point', 0.2)).toBeNull();
    expect(statedTolerance('sd 0.02; table 12.7', 12.7)).toBeNull();
  });

  it('reads a percentage as a share of the value, with a space before the sign and without', () => {
    for (const note of ['agreement is to 0.2% only', 'agreement to 0.2 % only', 'to 0.2 percent', 'rel 2e-3'])
      expect(statedTolerance(note, -50), note).toBeCloseTo(0.1, 12);
  });

  it('lets no note make an answer right that is off by more than half a percent', () => {
    expect(statedTolerance('abs 0.09', 0.2357)).toBeCloseTo(0.005 * 0.2357, 12);
    expect(statedTolerance('to 50 %', 8)).toBeCloseTo(0.04, 12);
    expect(statedTolerance('+-0.05', 0)).toBe(1e-6);
    const lot = {
      id: 'EOQ-1',
      family: '',
      title: '',
      inputs: { fixed_cost: 8, demand_per_year: 1300, holding_cost: 0.225 },
    };
    const right = Math.sqrt((2 * 8) / (1300 * 0.225));
    const judged = (value: number, tolerance_note: string) =>
      runCases([{ ...lot, expected: { cycle_time_years: { value, tolerance_note } } }]).rows[0]!.result;
    expect(judged(0.3, 'agreement to 0.09 % only')).toBe('failed');
    expect(judged(right * 1.001, 'agreement to 0.09 % only')).toBe('failed');
    expect(judged(right * 1.0008, 'agreement to 0.09 % only')).toBe('passed');
  });
});

describe('reading a file of cases', () => {
  it('names the offender', () => {
    const problem = (text: string) => {
      const read = readCases(text);
      return read.ok ? null : read.error;
    };
    expect(problem('{')).toMatch(/^not JSON/);
    expect(problem('7')).toMatch(/neither a list/);
    expect(problem('[]')).toBe('the list of cases is empty');
    expect(problem('{"cases":[]}')).toBe('the list of cases is empty');
    expect(problem('[{"id":"A-1","inputs":{},"expected":{}}]')).toBe('A-1: expected has no quantity');
    expect(problem('[{"id":"A-1","inputs":3,"expected":{}}]')).toBe('A-1: inputs is not an object');
    expect(problem('[{"inputs":{}}]')).toBe('case number 1: has no id');
    expect(problem('[{"id":"A-1","inputs":{},"expected":{"x":{}}}]')).toBe('A-1: expected.x has no value');
    const one = '{"id":"A-1","inputs":{},"expected":{"x":{"value":1}}}';
    expect(problem(`[${one},${one}]`)).toBe('A-1: occurs twice');
    expect(problem(`{"cases":[${one}]}`)).toBeNull();
  });
});
