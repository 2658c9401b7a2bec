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
    expect(report.rows.map(({ result }) => result)).toEqual(['failed', 'passed']);
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
  });

  it('reads a tolerance that a case states, and nothing else that looks like a number', () => {
    expect(statedTolerance('abs 1e-6; table 12.7', 12.7)).toBe(1e-6);
    expect(statedTolerance('+-0.02', 4.4)).toBe(0.02);
    expect(statedTolerance('published to 3 decimals (35.022)', 35.022)).toBeNull();
    expect(statedTolerance('agreement is to 0.2% only', 1)).toBeNull();
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
    expect(problem('[{"id":"A-1","inputs":{},"expected":{}}]')).toBe('A-1: expected has no quantity');
    expect(problem('[{"id":"A-1","inputs":3,"expected":{}}]')).toBe('A-1: inputs is not an object');
    expect(problem('[{"inputs":{}}]')).toBe('case number 1: has no id');
    expect(problem('[{"id":"A-1","inputs":{},"expected":{"x":{}}}]')).toBe('A-1: expected.x has no value');
    const one = '{"id":"A-1","inputs":{},"expected":{"x":{"value":1}}}';
    expect(problem(`[${one},${one}]`)).toBe('A-1: occurs twice');
    expect(problem(`{"cases":[${one}]}`)).toBeNull();
  });
});
