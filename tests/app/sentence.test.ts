import { describe, expect, it } from 'vitest';
import { hasMoved, judgementOf } from '../../src/app/report/judgement';
import { kpiTableCsv } from '../../src/app/report/kpi-csv';
import type { Asked } from '../../src/app/report/sentence';
import {
  answerSentence,
  changeWords,
  luckSentence,
  nameOver,
  speakingKpi,
  subject,
  withinWindow,
} from '../../src/app/report/sentence';
import { kpiById } from '../../src/app/state/kpi-by-id';
import { booksCsv } from '../../src/app/report/books-csv';
import type { Readings } from '../../src/experiments/readings';
import { StudyResult } from '../../src/experiments/study-result';
import { kpis } from '../../src/kpis';
import { meanBooks } from '../../src/kpis/books';
import { levers } from '../../src/levers';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import type { PlannedLever, Scenario } from '../../src/scenario/scenario';
import { COUNTERS } from '../../src/shop/counters';
import { BOOK_FIELDS } from '../../src/shop/facts';
import './languages';

/** Readings in which every KPI is 100 of 1,000 except those named, with a little luck that both worlds share. */
function world(n: number, set: Readonly<Record<string, number>>, own = 0): Readings[] {
  return Array.from({ length: n }, (_, j) => {
    const luck = ((j * 7) % 5) - 2 + own * (((j * 11) % 7) - 3);
    return {
      numerators: Float64Array.from(kpis, ({ id, kind }) => (set[id] ?? 100) * (kind === 'total' ? 1000 : 1) + luck),
      denominators: Float64Array.from(kpis, ({ kind }) => (kind === 'ratio' ? 1000 : 1)),
      days: 0,
      dayNumerators: new Float32Array(0),
      dayDenominators: new Float32Array(0),
      totals: new Float64Array(0),
      deliveryHours: new Float64Array(0),
      followedSku: new Int32Array(0),
      books: new Float64Array(0),
      events: 1,
      visits: 1,
      draws: 1,
      digest: String(j),
      stopped: null,
      cpuMs: 1,
      bytes: 1,
    };
  });
}

const plan = (...ids: string[]): PlannedLever[] => ids.map((lever) => ({ lever, settings: {}, fromDay: 1, toDay: 0 }));
const shocks = [{ shock: 'price-war', settings: {}, fromDay: 1, toDay: 9 }];
const days = { measureFromDay: 1, horizonDays: 90 };
const asked = (...ids: string[]): Asked => ({ plan: plan(...ids), shocks: [], ...days });
const result = (n: number, set: Readonly<Record<string, number>>, own = 0): StudyResult =>
  new StudyResult(kpis, world(n, set, own), world(n, {}), 1, 'looks');

describe('the answer in one sentence', () => {
  it('names plan, figure, change, half-width, verdict and pairs, and then profit', () => {
    const sentence = answerSentence(
      'en',
      result(20, { conversion: 106, profit: 90 }, 0.01),
      asked('page-speed'),
      levers,
    );
    expect(sentence).toMatch(
      /^Page speed \(40%\) raises conversion rate by 0\.600 ± 0\.\d{3} percentage points, from 10\.0% to 10\.6% \(better, 20 pairs\); profit over 90 days falls by ¥100 ± ¥0\.\d+\.$/,
    );
  });

  it('says the same in Chinese', () => {
    const sentence = answerSentence(
      'zh',
      result(20, { conversion: 106, profit: 110 }, 0.01),
      asked('page-speed'),
      levers,
    );
    expect(sentence).toMatch(
      /^“页面提速”（40%）使转化率提高 0\.600 ± 0\.\d{3} 个百分点，由 10\.0% 变为 10\.6%（更好，20 对）；利润（90 天合计）增加 ¥100 ± ¥0\.\d+。$/,
    );
  });

  it('says of a share by how many points it moved, and of anything else by what part of itself', () => {
    const difference = (id: string, value: number) => result(20, { [id]: value }).difference(id)!;
    const words = (id: string, value: number) => changeWords('en', kpiById.get(id)!, difference(id, value));
    expect(words('satisfaction', 121)).toMatch(/^\+2\.10* ± \d\.\d+ pp$/);
    expect(words('waitingTime', 121)).toMatch(/^\+21\.0%/);
    expect(words('profit', 121)).toMatch(/^\+\u2060?¥210/);
    expect(changeWords('zh', kpiById.get('satisfaction')!, difference('satisfaction', 121))).toMatch(
      /^\+2\.10* ± \d\.\d+ 个百分点$/,
    );
  });

  it('names the days of a sum of money, and of nothing else', () => {
    const over = (id: string) => nameOver('en', kpiById.get(id)!, { measureFromDay: 8, horizonDays: 37 });
    expect(over('profit')).toBe('Profit over 30 days');
    expect(over('cash')).toBe('Cash');
    expect(over('orderValue')).toBe(kpiById.get('orderValue')!.name.en);
    expect(over('visits')).toBe('Visits');
  });

  it('claims nothing on fewer than ten pairs', () => {
    const sentence = answerSentence('en', result(4, { conversion: 106 }, 0.01), asked('page-speed'), levers);
    expect(sentence).toContain('so far moves conversion rate by +0.600 ± ');
    expect(sentence).toContain('(first look, 4 pairs)');
    expect(sentence).not.toMatch(/better|worse|raises|lowers/);
  });

  it('keeps a sign with its amount on one line', () => {
    const sentence = answerSentence('en', result(4, { profit: 90 }, 0.01), asked('page-speed'), levers);
    expect(sentence).toMatch(/−\u2060¥100/);
  });

  it('says that it is not clear where luck is as large as the difference', () => {
    const sentence = answerSentence('en', result(20, { conversion: 102 }, 5), asked('page-speed'), levers);
    expect(sentence).toMatch(/^It is not clear yet what Page speed \(40%\) does to conversion rate/);
  });

  it('speaks of a figure on the cards and on the path before any other that moved', () => {
    const moved = result(20, { waitingTime: 20, conversion: 104, satisfaction: 150 }, 0.01);
    expect(speakingKpi(moved, plan('page-speed'), levers).id).toBe('conversion');
    expect(speakingKpi(result(20, { waitingTime: 20 }, 0.01), plan('page-speed'), levers).id).toBe('waitingTime');
  });

  it('speaks of several levers as of one plan', () => {
    const sentence = answerSentence(
      'en',
      result(20, { conversion: 106 }, 0.01),
      asked('page-speed', 'checkout'),
      levers,
    );
    expect(sentence).toMatch(/^The plan \(Page speed and .+\) raises conversion rate by /);
  });

  it('praises comparing in pairs where something differs, and counts no further than more than 1,000', () => {
    const luck = (of: StudyResult) => luckSentence('en', kpiById.get('conversion')!, of.difference('conversion')!);
    expect(luck(result(20, {}))).toBe('');
    expect(luck(result(20, { conversion: 106 }))).toBe(
      'For conversion rate, comparing these 20 pairs does the work of more than 1,000 pairs of independent runs.',
    );
    expect(luck(result(20, { conversion: 106 }, 0.2))).toMatch(/does the work of \d+ pairs/);
  });

  it('names the days it speaks of where they are not the whole run', () => {
    const year: Scenario = { ...scenarioOf(presets[0]!), horizonDays: 365 };
    expect(withinWindow('en', { ...year, measureFromDay: 1 }, 'Profit rises.')).toBe('Profit rises.');
    expect(withinWindow('en', { ...year, measureFromDay: 276 }, 'Profit rises.')).toBe(
      'Days 276 to 365: Profit rises.',
    );
    expect(withinWindow('zh', { ...year, measureFromDay: 276 }, '利润增加。')).toBe('第 276 至 365 天：利润增加。');
  });

  it('names two levers, and counts the rest', () => {
    expect(subject('en', asked('page-speed', 'checkout'), levers)).toMatch(/^the plan \(Page speed and .+\)$/);
    expect(subject('en', asked('page-speed', 'checkout', 'seo', 'email'), levers)).toMatch(/ and 2 more\)$/);
    expect(subject('en', { ...asked('page-speed'), shocks }, levers)).toBe('Page speed (40%)');
    const alone = { shocks, shocksInScenarioOnly: true } as const;
    expect(subject('en', { ...asked('page-speed'), ...alone }, levers)).toBe(
      'Page speed (40%) together with the shocks',
    );
    expect(subject('zh', { plan: [], ...alone }, levers)).toBe('价格战');
    expect(subject('zh', { plan: [], ...alone, shocks: [...shocks, ...shocks] }, levers)).toBe('2 项冲击');
  });
});

describe('a sentence about what moved profit alone', () => {
  it('speaks of profit, once', () => {
    const answer = result(20, { profit: 50 }, 0.01);
    const words = answerSentence('en', answer, { plan: [], shocks, shocksInScenarioOnly: true, ...days }, levers);
    expect(speakingKpi(answer, [], levers).id).toBe('profit');
    expect(words).toMatch(/^Price war lowers profit over 90 days by [^;]+\.$/);
  });
});

describe('a verdict on the page', () => {
  it('is a word as well as a tone, and moved only where the interval excludes nothing', () => {
    const answer = result(20, { conversion: 106, onTimeRate: 90 }, 0.01);
    expect(judgementOf(answer.difference('conversion')!)).toMatchObject({ tone: 'better', key: 'verdict.better' });
    expect(judgementOf(answer.difference('onTimeRate')!).tone).toBe('worse');
    expect(hasMoved(judgementOf(answer.difference('conversion')!))).toBe(true);
  });

  it('of two worlds that are the same bit for bit is "unchanged"', () => {
    const same = new StudyResult(kpis, world(20, {}), world(20, {}), 1, 'looks');
    expect(judgementOf(same.difference('conversion')!)).toMatchObject({ tone: 'same', key: 'verdict.same' });
  });
});

describe('the KPI table as a file', () => {
  const scenario: Scenario = { ...scenarioOf(presets[0]!), name: '@plan', seed: 42, plan: plan('page-speed') };
  const csv = kpiTableCsv('en', { scenario, result: result(20, { conversion: 106 }, 0.01) }, 'https://x/#abc');
  const lines = csv.split('\r\n');

  it('begins with everything that is needed to get the same numbers again', () => {
    expect(lines.slice(0, 7).map((line) => line.split(',')[0])).toEqual([
      'scenario',
      'link',
      'model',
      'schema',
      'scenario digest',
      'seed',
      'n',
    ]);
    expect(lines[0]).toBe("scenario,'@plan");
    expect(lines[1]).toBe('link,https://x/#abc');
    expect(lines[5]).toBe('seed,42');
    expect(lines[6]).toBe('n,20');
  });

  it('has one row per KPI with as many cells as the head', () => {
    const head = lines.findIndex((line) => line.startsWith('id,'));
    const rows = lines.slice(head + 1).filter(Boolean);
    expect(rows).toHaveLength(kpis.length);
    const conversion = rows.find((row) => row.startsWith('conversion,'))!.split(',');
    expect(conversion).toHaveLength(lines[head]!.split(',').length);
    expect(conversion.at(-1)).toBe('better');
  });

  it('has the scenario’s figure where the base has none, and then no verdict', () => {
    const at = kpis.findIndex(({ id }) => id === 'conversion');
    const before = world(20, {}).map((one) => {
      const [numerators, denominators] = [one.numerators.slice(), one.denominators.slice()];
      numerators[at] = denominators[at] = 0;
      return { ...one, numerators, denominators };
    });
    const only = new StudyResult(kpis, world(20, { conversion: 106 }), before, 1, 'looks');
    const [head, row] = ['id,', 'conversion,'].map((start) => {
      const all = kpiTableCsv('en', { scenario, result: only }, '').split('\r\n');
      return all.find((line) => line.startsWith(start))!.split(',');
    });
    const cell = (name: string): string => row![head!.indexOf(name)]!;
    expect(cell('base')).toBe('');
    expect(Number(cell('scenario'))).toBeCloseTo(0.106, 3);
    expect([cell('difference'), cell('verdict')]).toEqual(['', '']);
  });
});

describe('the books as a file', () => {
  it('begin as the KPI table does, and have cents without the dust of a mean', () => {
    const shown = { scenario: { ...scenarioOf(presets[0]!), seed: 42 }, result: result(20, {}) };
    const rows = Float64Array.from({ length: 2 * BOOK_FIELDS }, (_, i) => 342023318.99999994 - 1000.1 * i * i);
    const books = meanBooks([{ books: rows, totals: new Float64Array(COUNTERS.length) }])!;
    const lines = booksCsv('en', shown, { books, base: books }, 'https://x/#abc').split('\r\n');
    expect(lines.slice(0, 11)).toEqual(kpiTableCsv('en', shown, 'https://x/#abc').split('\r\n').slice(0, 11));
    const cells = lines
      .slice(13)
      .filter(Boolean)
      .flatMap((line) => line.split(',').slice(-3));
    expect(cells.length).toBeGreaterThan(30);
    for (const cell of cells) expect(cell).toMatch(/^-?\d+(\.\d\d?)?$/);
  });
});
