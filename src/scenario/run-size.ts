import type { Text } from '../lib/text';
import { expectedFlows } from './expected-flows';
import { LIMITS } from './limits';
import type { Scenario } from './scenario';
import type { ShopParameters } from './shop-parameters';

/** What one replication of a scenario will take, warm-up included, by arithmetic; right within a factor of two. */
export interface RunSize {
  readonly events: number;
  readonly visits: number;
  readonly customers: number;
  /** Orders, contacts and visitors alive at once. */
  readonly live: number;
  /** Why it should not be started, when it would reach a limit of the engine. */
  readonly refused: Text | null;
}

/** Events per thing, counted in runs of the default shop and of four times its visits. */
const EVENTS = { day: 40, order: 6.2, question: 2.1, contact: 3, sku: 0.05 } as const;

/**
 * The size of a run. `shops`: resolved days that stand for the run, such as the first and the busiest; the largest
 * counts. Left out, levers and shocks are not considered.
 */
export function runSize(scenario: Scenario, shops: readonly Readonly<ShopParameters>[] = [scenario.shop]): RunSize {
  const days = scenario.horizonDays + scenario.warmUpDays;
  let perDay = 0;
  let visits = 0;
  let firstOrders = 0;
  let live = 0;
  for (const shop of shops) {
    const flows = expectedFlows(shop);
    const contacts = flows.afterSaleContacts;
    perDay = Math.max(
      perDay,
      EVENTS.day +
        EVENTS.order * flows.orders +
        EVENTS.question * flows.preSaleContacts +
        EVENTS.contact * contacts +
        EVENTS.sku * shop.skuCount,
    );
    visits = Math.max(visits, flows.channelVisits + flows.memberVisits);
    firstOrders = Math.max(firstOrders, flows.firstOrders);
    // An order lives until it is delivered and its returns are settled, a contact for about a day.
    live = Math.max(
      live,
      flows.orders * (shop.promiseDays + shop.returnWindowDays + 5) + contacts + flows.preSaleContacts,
    );
  }
  const customers = scenario.shop.historyDays * scenario.shop.historyOrdersPerDay + firstOrders * days;
  const size = { events: perDay * days, visits: visits * days, customers, live };
  return { ...size, refused: refusal(size) };
}

function refusal({ events, customers, live }: Omit<RunSize, 'refused'>): Text | null {
  if (events > LIMITS.events) return tooMuch({ en: 'events', zh: '事件' }, events, LIMITS.events);
  if (customers > LIMITS.customers) return tooMuch({ en: 'customers', zh: '客户' }, customers, LIMITS.customers);
  if (live > LIMITS.live)
    return tooMuch({ en: 'orders and contacts at once', zh: '同时在办的订单与咨询' }, live, LIMITS.live);
  return null;
}

function tooMuch(what: Text, expected: number, limit: number): Text {
  const millions = (value: number): number => Math.round(value / 10_000) / 100;
  return {
    en: `This run would have about ${millions(expected)} million ${what.en}; the limit is ${millions(limit)} million. Fewer days or fewer visits fit.`,
    zh: `本次模拟约有 ${millions(expected)} 百万${what.zh}，上限为 ${millions(limit)} 百万；请减少天数或访问量。`,
  };
}
