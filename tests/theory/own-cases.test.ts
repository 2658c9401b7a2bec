import { describe, expect, it } from 'vitest';
import type { TheoryCase } from '../../src/theory/case';
import { ownCases } from '../../src/theory/cases';
import { agrees, statedTolerance } from '../../src/theory/judge';
import { howOf } from '../../src/theory/quantity';
import { familiesOf, runCases } from '../../src/theory/run';

const own = (...ids: readonly string[]): readonly TheoryCase[] =>
  ids.map((id) => {
    const found = ownCases.find((c) => c.id === id);
    if (found === undefined) throw new Error(`no own case ${id}`);
    return found;
  });

/** Ids whose simulations end within seconds; all of them run with `npm run theory`. */
const QUICK = [
  'MM1-01', 'MMC-01', 'MMCK-05', 'MMCC-05', 'MMCA-05', 'MG1-01', 'GIM1-11', 'MDC-03', 'PRIO-03', 'PRIO-12', 'BATCH-01',
  'JACK-11', 'FSRC-11', 'PS-11', 'MGINF-05', 'NHPP-03', 'NHPP-05', 'FUN-11', 'DEL-11', 'CB-01', 'CB-22', 'ZIPF-01',
  'STAT-CRN-03', 'STAT-AC-01', 'DIST-01', 'DIST-05', 'DIST-07',
]; // prettier-ignore

describe("the project's own theory cases", () => {
  it('have an id, a title, a source, and a family that lists every quantity', () => {
    const ids = new Set<string>();
    for (const c of ownCases) {
      expect(ids.has(c.id), `${c.id} occurs twice`).toBe(false);
      ids.add(c.id);
      expect(c.title, c.id).not.toBe('');
      expect(c.source ?? '', c.id).not.toBe('');
      for (const quantity of Object.keys(c.expected))
        expect(
          familiesOf(c).some((family) => howOf(family, quantity) !== null),
          `${c.id} ${quantity} is listed`,
        ).toBe(true);
    }
  });

  it('equal every closed form the project has, also where a simulation is the judge', () => {
    let compared = 0;
    for (const c of ownCases)
      for (const family of familiesOf(c)) {
        // Families may share a prefix; ask the one that lists something of this case.
        if (!Object.keys(c.expected).some((quantity) => howOf(family, quantity) !== null)) continue;
        const answers = family.analytic?.(c) ?? {};
        for (const [quantity, { value, tolerance_note: note }] of Object.entries(c.expected)) {
          const got = answers[quantity];
          const how = howOf(family, quantity);
          if (got === undefined || (how !== 'simulated' && how !== 'analytic')) continue;
          const tolerance = family.tolerance?.(c, quantity) ?? statedTolerance(note, value);
          expect(agrees(value, got, tolerance), `${c.id} ${quantity}: ${String(value)} against ${String(got)}`).toBe(
            true,
          );
          compared += 1;
        }
      }
    expect(compared).toBeGreaterThan(500);
  });

  it('hold in simulation: every quick family passes at the familywise level', () => {
    const report = runCases(own(...QUICK));
    const bad = report.rows.filter(({ result }) => result === 'failed' || result === 'unsupported');
    expect(bad.map((row) => `${row.case} ${row.quantity} ${String(row.expected)} ${String(row.got)}`)).toEqual([]);
    expect(report.simulated).toBeGreaterThan(80);
  });
});
