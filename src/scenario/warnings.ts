import type { Text } from '../lib/text';
import type { Catalogue, CatalogueEntry } from './catalogue';
import { fulfilmentContradictions } from './fulfilment-contradictions';
import type { ParameterTable } from './parameter';
import { neverHappens } from './never-happens';
import { runParameters } from './parameters/run';
import type { Problem } from './problem';
import { Problems } from './problem';
import type { PlannedLever, PlannedShock, Scenario } from './scenario';
import type { ShopParameters } from './shop-parameters';
import { shopParameters } from './shop-parameters';
import type { StationLoad } from './station-loads';
import { stationLoads, utilisation } from './station-loads';

/** A further check of a valid scenario; levers and the page may bring their own. */
export type Check = (scenario: Scenario, catalogue: Catalogue) => readonly Problem[];

/**
 * What to say about a valid scenario before it runs: values that are likely a typo, and what is unwise, the overload of
 * stations among it. Nothing here changes the scenario.
 */
export function warningsOf(
  scenario: Scenario,
  catalogue: Catalogue,
  checks: readonly Check[] = CHECKS,
): readonly Problem[] {
  const problems = new Problems();
  likely(problems, scenario.shop, shopParameters, 'shop.');
  likely(problems, { ...scenario }, runParameters, '');
  for (const [index, { lever, settings }] of scenario.plan.entries()) {
    const entry = catalogue.levers.find(({ id }) => id === lever);
    if (entry) likely(problems, settings, entry.settings, `plan[${index}].settings.`);
  }
  for (const [index, { shock, settings }] of scenario.shocks.entries()) {
    const entry = catalogue.shocks.find(({ id }) => id === shock);
    if (entry) likely(problems, settings, entry.settings, `shocks[${index}].settings.`);
  }
  for (const check of checks)
    for (const { path, level, message } of check(scenario, catalogue)) problems.add(path, level, message);
  return problems.list();
}

function likely(
  problems: Problems,
  values: Readonly<Record<string, unknown>>,
  table: ParameterTable,
  prefix: string,
): void {
  for (const [id, parameter] of Object.entries(table)) {
    const value = values[id];
    if (!parameter.likely || typeof value !== 'number') continue;
    const [low, high] = parameter.likely;
    if (value >= low && value <= high) continue;
    problems.add(`${prefix}${id}`, 'typo', {
      en: `${parameter.name.en} of ${value} is unusual (${low} to ${high}): a typing error?`,
      zh: `${parameter.name.zh} ${value} 不常见（通常 ${low} 至 ${high}）：是否输入有误？`,
    });
  }
}

/** Stations that cannot serve what the shop brings them, by arithmetic before any run. */
export function overloadWarnings(shop: Readonly<ShopParameters>): readonly Problem[] {
  return stationLoads(shop)
    .filter((station) => utilisation(station) > 1)
    .map((station) => ({ path: `shop.${OWNER[station.id]}`, level: 'unwise', message: overloaded(station) }));
}

/** The parameter to turn when a station is overloaded. */
const OWNER: Readonly<Record<StationLoad['id'], keyof ShopParameters>> = {
  picking: 'pickers',
  packing: 'packers',
  chat: 'chatAgents',
  phone: 'phoneAgents',
  site: 'siteCapacityPagesPerSecond',
  carrier: 'carrierCapacityPerDay',
};

function overloaded({ name, load, capacity, unit }: StationLoad): Text {
  const share = Math.floor((100 * capacity) / load);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    en: `${name.en} can serve ${share} % of the load: ${round(load)} against ${round(capacity)} ${unit.en}. The rest queues, leaves or is turned away.`,
    zh: `${name.zh}只能承担 ${share} % 的负荷：需要 ${round(load)}，只有 ${round(capacity)} ${unit.zh}；其余将排队、流失或被拒绝。`,
  };
}

/** Days whose answers come from too short a window to be worth much. */
function shortWindow({ horizonDays, measureFromDay }: Scenario): readonly Problem[] {
  const days = horizonDays - measureFromDay + 1;
  if (days >= 14) return [];
  const message = {
    en: `Only day ${measureFromDay} to ${horizonDays} is measured: deliveries, returns and repeat orders of most orders fall after the end.`,
    zh: `仅计量第 ${measureFromDay} 至 ${horizonDays} 天：多数订单的送达、退货与复购将落在结束之后。`,
  };
  return [{ path: 'measureFromDay', level: 'unwise', message }];
}

/** Levers and shocks that start after the run is over, end before they start, or are over before the measured days begin. */
function neverInForce(scenario: Scenario, catalogue: Catalogue): readonly Problem[] {
  const { plan, shocks, horizonDays, measureFromDay } = scenario;
  const problems: Problem[] = [];
  const check = (
    { fromDay, toDay }: PlannedLever | PlannedShock,
    entry: CatalogueEntry | undefined,
    path: string,
  ): void => {
    const late = fromDay > horizonDays;
    const never = late || neverHappens({ fromDay, toDay });
    if (!entry || (!never && (toDay === 0 || toDay >= measureFromDay))) return;
    const { name } = entry;
    const message = late
      ? {
          en: `${name.en} starts on day ${fromDay}, after the end of the run: it never happens.`,
          zh: `“${name.zh}”开始日（第 ${fromDay} 天）在模拟结束之后，因此不会发生。`,
        }
      : never
        ? {
            en: `${name.en} ends on day ${toDay}, before it starts on day ${fromDay}: it never happens.`,
            zh: `“${name.zh}”结束日（第 ${toDay} 天）早于开始日（第 ${fromDay} 天），因此不会发生。`,
          }
        : {
            en: `${name.en} ends on day ${toDay}, before the measured days begin on day ${measureFromDay}: at most its after-effects can be seen.`,
            zh: `“${name.zh}”结束日（第 ${toDay} 天）早于统计起始日（第 ${measureFromDay} 天），结果中最多只能看到余波。`,
          };
    problems.push({ path: `${path}.${late ? 'fromDay' : 'toDay'}`, level: 'unwise', message });
  };
  plan.forEach((one, i) => {
    check(
      one,
      catalogue.levers.find(({ id }) => id === one.lever),
      `plan[${i}]`,
    );
  });
  shocks.forEach((one, i) => {
    check(
      one,
      catalogue.shocks.find(({ id }) => id === one.shock),
      `shocks[${i}]`,
    );
  });
  return problems;
}

/** Levers that are on the way to their full effect for most of the measured days on which they are in force. */
function stillGrowing({ plan, horizonDays, measureFromDay }: Scenario, { levers }: Catalogue): readonly Problem[] {
  return plan.flatMap(({ lever, fromDay, toDay }, i) => {
    const entry = levers.find(({ id }) => id === lever);
    if (!entry) return [];
    const { name, rampDays } = entry;
    const first = Math.max(fromDay, measureFromDay);
    const last = toDay === 0 ? horizonDays : Math.min(toDay, horizonDays);
    const measured = last - first + 1;
    const full = fromDay + Math.ceil(rampDays) - 1;
    const growing = Math.min(full, last + 1) - first;
    if (measured <= 0 || 2 * growing <= measured) return [];
    const message = {
      en: `${name.en} reaches its full effect on day ${full}: ${growing} of the ${measured} measured days show the way there. A longer run, or measuring from a later day, shows more of it.`,
      zh: `“${name.zh}”到第 ${full} 天才达到全部效果：计量的 ${measured} 天中有 ${growing} 天处于爬坡期。延长模拟或推迟统计起始日可看到更完整的效果。`,
    };
    return [{ path: `plan[${i}]`, level: 'unwise' as const, message }];
  });
}

/** The same lever planned for the same days twice. */
function doubled({ plan }: Scenario): readonly Problem[] {
  const message = {
    en: 'The same lever is already in force on these days; both work, and both cost.',
    zh: '同一杠杆在这些天已生效；两者都会起作用并产生费用。',
  };
  const end = (toDay: number): number => (toDay === 0 ? Infinity : toDay);
  return plan.flatMap((one, i) => {
    const before = plan
      .slice(0, i)
      .some(
        (other) =>
          !neverHappens(other) &&
          other.lever === one.lever &&
          other.fromDay <= end(one.toDay) &&
          one.fromDay <= end(other.toDay),
      );
    return before && !neverHappens(one) ? [{ path: `plan[${i}]`, level: 'unwise' as const, message }] : [];
  });
}

/** Shares that are parts of one whole, the rest of which is something else. */
const PARTS: readonly (readonly [keyof ShopParameters, keyof ShopParameters])[] = [
  ['askReferenceInTime', 'askReferenceLate'],
  ['phoneContactShare', 'emailShareOfContacts'],
];

/** Parts that make more than the whole: the first counts in full, the second as far as there is room. */
function moreThanWhole({ shop }: Scenario): readonly Problem[] {
  return PARTS.filter(([one, other]) => shop[one] + shop[other] > 1 + 1e-9).map(([one, other]) => {
    const [first, second] = [shopParameters[one].name, shopParameters[other].name];
    const sum = Math.round((shop[one] + shop[other]) * 1000) / 10;
    const rest = Math.round((1 - shop[one]) * 1000) / 10;
    const message = {
      en: `${first.en} and ${second.en} make ${sum} % of one whole: the second counts as ${rest} %, and nothing is left for the rest.`,
      zh: `${first.zh}与${second.zh}合计 ${sum} %，超过整体：后者按 ${rest} % 计，其余为零。`,
    };
    return { path: `shop.${other}`, level: 'unwise', message };
  });
}

/** Warehouses, regions and classes that contradict each other; the model takes what its rules make of them. */
function stockContradictions({ shop }: Scenario): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, message: Text): void => {
    problems.push({ path, level: 'unwise', message });
  };
  if (shop.regionShareB + shop.regionShareC + shop.regionShareD > 1 + 1e-9)
    say('shop.regionShareD', {
      en: 'The shares of the further regions make more than the whole: they are scaled down, and the main region is left without customers.',
      zh: '其他区域占比之和超过整体：将按比例缩小，主区域没有顾客。',
    });
  if (shop.overseasPlace === 1 && shop.placeCount < 2)
    say('shop.overseasPlace', {
      en: 'The only warehouse stays at home: one abroad needs a second.',
      zh: '唯一的仓库留在国内：海外仓需要第二个仓库。',
    });
  if (shop.overseasPlace === 1 && shop.placeCount >= 2 && shop.abroadShare === 0)
    say('shop.abroadShare', {
      en: 'A warehouse stands abroad, and nobody there orders.',
      zh: '设有海外仓，但没有海外订单。',
    });
  if (shop.abcCutB < shop.abcCutA)
    say('shop.abcCutB', {
      en: 'Class B ends before class A does: there is none.',
      zh: 'B 类的界限低于 A 类：没有 B 类商品。',
    });
  return problems;
}

/** Looking around ends where the wish is found: it cannot take longer than finding it. */
function longerThanSearch({ shop }: Scenario): readonly Problem[] {
  if (shop.pagesPerVisit <= shop.pagesPerBuyingVisit) return [];
  const message = {
    en: `A visit without an order ends at the latest when the wish is found: it counts as ${shop.pagesPerBuyingVisit} pages, like one that buys.`,
    zh: `未下单的访问最迟在找到目标商品时结束：按购买访问的 ${shop.pagesPerBuyingVisit} 页计。`,
  };
  return [{ path: 'shop.pagesPerVisit', level: 'unwise', message }];
}

const CHECKS: readonly Check[] = [
  ({ shop }) => overloadWarnings(shop),
  moreThanWhole,
  longerThanSearch,
  stockContradictions,
  fulfilmentContradictions,
  shortWindow,
  neverInForce,
  stillGrowing,
  doubled,
];
