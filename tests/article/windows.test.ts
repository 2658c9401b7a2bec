import { describe, expect, it } from 'vitest';
import { beforeId, caseKpis, caseWindows } from '../../src/article/windows';
import { kpis } from '../../src/kpis';
import type { Kpi } from '../../src/kpis/kpi';
import type { Window } from '../../src/shop/facts';
import { smallFacts, scenario, withLever } from '../experiments/world';

const year = { horizonDays: 365, measureFromDay: 276 };
const asked = withLever(1, 91, scenario(year));

/** A KPI that notes the window it is asked for. */
function noting(followUpDays: number): { kpi: Kpi; windows: Window[] } {
  const windows: Window[] = [];
  const kpi: Kpi = {
    ...kpis[0]!,
    id: 'noted',
    followUpDays,
    read: (_facts, window) => {
      windows.push(window);
      return { numerator: 1, denominator: 1 };
    },
  };
  return { kpi, windows };
}

describe('The windows of a case', () => {
  it('are the measured days and as many right before the first step', () => {
    expect(caseWindows(asked)).toEqual({
      after: { firstDay: 276, lastDay: 365 },
      before: { firstDay: 1, lastDay: 90 },
    });
  });

  it('have no time before where the plan begins too soon, or there is none', () => {
    expect(caseWindows(withLever(1, 90, scenario(year))).before).toBeNull();
    expect(caseWindows(scenario(year)).before).toBeNull();
    expect(caseKpis([noting(0).kpi], scenario(year))).toHaveLength(1);
  });

  it('are read of the same run, whatever window is asked for', () => {
    const { kpi, windows } = noting(14);
    const read = caseKpis([kpi], asked);
    expect(read.map(({ id }) => id)).toEqual(['noted', beforeId('noted')]);
    const facts = smallFacts({ scenario: asked, replication: 1 });
    for (const one of read) one.read(facts, { firstDay: 5, lastDay: 6 });
    expect(windows).toEqual([
      { firstDay: 276, lastDay: 365 },
      { firstDay: 1, lastDay: 90 },
    ]);
  });

  it('reach back for an outcome whose follow-up is as long as the window', () => {
    const { kpi, windows } = noting(90);
    const facts = smallFacts({ scenario: asked, replication: 1 });
    for (const one of caseKpis([kpi], asked)) one.read(facts, { firstDay: 5, lastDay: 6 });
    expect(windows).toEqual([
      { firstDay: 186, lastDay: 365 },
      { firstDay: 1, lastDay: 180 },
    ]);
  });
});
