import type { Difference } from '../../experiments/paired';
import type { StudyResult } from '../../experiments/study-result';
import type { Kpi } from '../../kpis/kpi';
import type { Lever } from '../../levers/lever';
import type { Parameter } from '../../scenario/parameter';
import type { PlannedLever, Scenario } from '../../scenario/scenario';
import { shocks as knownShocks } from '../../shocks';
import { kpiDifference, kpiValue } from '../format/kpi-value';
import { change, plain, pointsWithin, spread } from '../format/numbers';
import { parameterValue } from '../format/parameter-value';
import type { Key, Locale } from '../i18n/phrase';
import { locales, phrase } from '../i18n/phrase';
import { headlineKpis, kpiById } from '../state/kpi-by-id';
import { hasMoved, judgementOf } from './judgement';

/**
 * What the scenario has and the base has not, as the subject of a sentence: "Page speed (30%)", "the plan (A and B)", "the
 * plan (A, B and 2 more)", "a set of 2 shocks"; a single shock has its name.
 */
export function subject(locale: Locale, scenario: Subject, levers: readonly Lever[]): string {
  const { plan, shocks, shocksInScenarioOnly } = scenario;
  if (plan.length === 0) {
    const only = shocks.length === 1 ? knownShocks.find(({ id }) => id === shocks[0]!.shock) : undefined;
    return only ? only.name[locale] : phrase(locale, 'answer.plan.shocks', { n: shocks.length });
  }
  const name = planName(locale, plan, levers);
  return shocksInScenarioOnly && shocks.length > 0 ? phrase(locale, 'answer.plan.withShocks', { plan: name }) : name;
}

/** Which worlds the shocks hit, and so what the answer is about. */
export function shocksSentence(scenario: Subject): Key {
  if (scenario.plan.length === 0) return 'answer.shocksAlone';
  return scenario.shocksInScenarioOnly ? 'answer.shocksOnly' : 'answer.shocksBoth';
}

type Subject = Pick<Scenario, 'plan' | 'shocks' | 'shocksInScenarioOnly'>;
type Window = Pick<Scenario, 'measureFromDay' | 'horizonDays'>;

/** What a sentence needs to know of the scenario. */
export type Asked = Subject & Window;

export function measuredDays({ measureFromDay, horizonDays }: Window): number {
  return horizonDays - measureFromDay + 1;
}

/** The name of a KPI; a sum of money with its days, or it would be read beside one of a day. Cash is what is there at the end. */
export function nameOver(locale: Locale, { id, kind, unit, name }: Kpi, window: Window): string {
  return kind === 'total' && unit === 'cents' && id !== 'cash'
    ? phrase(locale, 'kpi.over', { kpi: name[locale], n: measuredDays(window) })
    : name[locale];
}

function planName(locale: Locale, plan: readonly PlannedLever[], levers: readonly Lever[]): string {
  const known = plan.flatMap((entry) => {
    const lever = levers.find(({ id }) => id === entry.lever);
    return lever ? [{ entry, lever }] : [];
  });
  const names = known.map(({ lever }) => lever.name[locale]);
  const [a = '', b = ''] = names;
  if (names.length === 1) {
    const { entry, lever } = known[0]!;
    const [id, setting] = Object.entries<Parameter>(lever.settings)[0] ?? [];
    if (!id || !setting) return phrase(locale, 'answer.plan.one', { lever: a });
    const value = parameterValue(locale, setting, entry.settings[id] ?? setting.default);
    return phrase(locale, 'answer.plan.setting', { lever: a, value });
  }
  if (names.length === 2) return phrase(locale, 'answer.plan.two', { a, b });
  return phrase(locale, 'answer.plan.many', { a, b, n: names.length - 2 });
}

/** How many half-widths a difference is away from zero: what stands out most clearly. */
function clarity(difference: Difference): number {
  return difference.halfWidth > 0 && Number.isFinite(difference.halfWidth)
    ? Math.abs(difference.mean) / difference.halfWidth
    : 0;
}

/**
 * The KPI the sentence speaks of: the one that moved most clearly among the figures on the cards that lie on the levers'
 * paths, else on the cards, else on the paths, else profit; if none moved, the first of the same. Profit has a clause of its
 * own where the sentence is not about it.
 */
export function speakingKpi(result: StudyResult, plan: readonly PlannedLever[], levers: readonly Lever[]): Kpi {
  const path = plan.flatMap(({ lever }) => levers.find(({ id }) => id === lever)?.path ?? []);
  const measured = (ids: readonly string[]): string[] =>
    ids.filter((id) => !['profit', 'improvementCost'].includes(id) && kpiById.has(id));
  const onBoth = measured(path).filter((id) => headlineKpis.includes(id));
  for (const ids of [onBoth, measured(headlineKpis), measured(path)]) {
    const moved = ids
      .map((id) => ({ id, difference: result.difference(id)! }))
      .filter(({ difference }) => hasMoved(judgementOf(difference)))
      .sort((a, b) => clarity(b.difference) - clarity(a.difference) || (a.id < b.id ? -1 : 1));
    if (moved.length > 0) return kpiById.get(moved[0]!.id)!;
  }
  const profit = result.difference('profit');
  if (profit && hasMoved(judgementOf(profit))) return kpiById.get('profit')!;
  return kpiById.get(onBoth[0] ?? measured(path)[0] ?? 'conversion') ?? kpiById.get('conversion')!;
}

/** Whether a change is said in the KPI's unit: money, shares (a percentage of a percentage misleads), what had nothing before. */
export function inOwnUnit({ unit }: Kpi, { relative }: Difference): boolean {
  return unit === 'cents' || unit === 'share' || !Number.isFinite(relative);
}

/** "6.1% ± 0.8%", or in the KPI's unit: "+¥9 ± ¥2", "0.20 ± 0.05 pp". */
export function changeWords(locale: Locale, kpi: Kpi, difference: Difference, bare = false): string {
  const { tag } = locales[locale];
  const { relative, relativeHalfWidth, mean, halfWidth } = difference;
  const sized = bare ? Math.abs(relative) : relative;
  if (!inOwnUnit(kpi, difference)) {
    const words = bare ? spread(tag, sized) : change(tag, sized);
    return Number.isFinite(relativeHalfWidth)
      ? phrase(locale, 'answer.plusMinus', { mean: words, half: spread(tag, relativeHalfWidth) })
      : words;
  }
  if (kpi.unit === 'share')
    return phrase(locale, 'unit.percentagePoints', {
      n: pointsWithin(tag, bare ? Math.abs(mean) : mean, halfWidth, { signed: !bare }),
    });
  // A word joiner keeps the sign and the currency on one line.
  const value = kpiDifference(locale, kpi.unit, bare ? Math.abs(mean) : mean, { signed: !bare }).replace(
    /^[+−]/,
    '$&\u2060',
  );
  return Number.isFinite(halfWidth)
    ? phrase(locale, 'answer.plusMinus', { mean: value, half: kpiDifference(locale, kpi.unit, halfWidth, {}) })
    : value;
}

/** The same for the headline, which says of a share where from and where to. */
function headlineChange(locale: Locale, kpi: Kpi, result: StudyResult, bare = false): string {
  const difference = result.difference(kpi.id)!;
  if (kpi.unit !== 'share') return changeWords(locale, kpi, difference, bare);
  const { tag } = locales[locale];
  const { mean, halfWidth } = difference;
  return phrase(locale, 'answer.points', {
    n: pointsWithin(tag, bare ? Math.abs(mean) : mean, halfWidth, { signed: !bare }),
    from: kpiValue(locale, 'share', result.baseEstimate(kpi.id)!.mean),
    to: kpiValue(locale, 'share', result.estimate(kpi.id).mean),
  });
}

/** The answer in one sentence of plain language, such as a colleague would say it. */
export function answerSentence(locale: Locale, result: StudyResult, scenario: Asked, levers: readonly Lever[]): string {
  const kpi = speakingKpi(result, scenario.plan, levers);
  const difference = result.difference(kpi.id)!;
  const judgement = judgementOf(difference);
  const values = { plan: subject(locale, scenario, levers), kpi: inSentence(locale, nameOver(locale, kpi, scenario)) };
  const up = difference.mean > 0;
  const verdict = phrase(locale, judgement.key, judgement.values);
  const basis = phrase(locale, 'answer.basis', { n: result.n });
  // A sentence that says "no difference" need not say so twice.
  const told = judgement.tone === 'even' || judgement.tone === 'same';
  const evidence = phrase(locale, told ? 'answer.evidenceTold' : 'answer.evidence', { verdict, basis });
  const spaced = locale === 'zh' ? evidence : ` ${evidence}`;
  let first: string;
  if (hasMoved(judgement)) {
    const key = up ? 'answer.better.up' : 'answer.better.down';
    first = phrase(locale, key, { ...values, change: headlineChange(locale, kpi, result, true) }) + spaced;
  } else {
    const key: Key =
      judgement.tone === 'same'
        ? 'answer.same'
        : judgement.tone === 'even'
          ? 'answer.even'
          : judgement.key === 'verdict.firstLook'
            ? 'answer.firstLookSentence'
            : 'answer.openStart';
    first = phrase(locale, key, { ...values, change: headlineChange(locale, kpi, result) }) + spaced;
  }
  const second = kpi.id === 'profit' ? null : profitClause(locale, result, scenario);
  const whole =
    second === null ? phrase(locale, 'answer.single', { first }) : phrase(locale, 'answer.join', { first, second });
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** The sentence with the days it speaks of, where they are not the whole run. */
export function withinWindow(locale: Locale, { measureFromDay, horizonDays }: Scenario, sentence: string): string {
  return measureFromDay === 1
    ? sentence
    : phrase(locale, 'answer.window', { from: measureFromDay, to: horizonDays, sentence });
}

function profitClause(locale: Locale, result: StudyResult, window: Window): string | null {
  const kpi = kpiById.get('profit');
  const difference = kpi && result.difference('profit');
  if (!kpi || !difference) return null;
  const judgement = judgementOf(difference);
  const moved = hasMoved(judgement);
  const key: Key = moved
    ? difference.mean > 0
      ? 'answer.profit.up'
      : 'answer.profit.down'
    : judgement.tone === 'even' || judgement.tone === 'same'
      ? 'answer.profit.even'
      : judgement.key === 'verdict.firstLook'
        ? 'answer.profit.firstLook'
        : 'answer.profit.open';
  return phrase(locale, key, {
    profit: inSentence(locale, nameOver(locale, kpi, window)),
    amount: changeWords(locale, kpi, difference, moved),
  });
}

/** From so many pairs on, or ten times those run, it is enough to say that there are more. */
const MANY_PAIRS = 1000;

/** What comparing in pairs saves; empty where it hardly helps, as for what the base does not have, or where nothing differs. */
export function luckSentence(
  locale: Locale,
  kpi: Kpi,
  { n, identical, independentReplications: m }: Difference,
): string {
  if (identical || !(m >= 2 * n)) return '';
  const { tag } = locales[locale];
  const most = Math.max(MANY_PAIRS, 10 * n);
  const many = m > most;
  return phrase(locale, many ? 'answer.luckMany' : 'answer.luck', {
    kpi: inSentence(locale, kpi.name[locale]),
    n,
    m: plain(tag, many ? most : Math.round(m)),
  });
}

/** A name in the middle of an English sentence starts small, unless it is an abbreviation. */
function inSentence(locale: Locale, name: string): string {
  return locale === 'en' && !/^[A-Z]{2}/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
