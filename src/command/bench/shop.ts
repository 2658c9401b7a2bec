import { composeDay } from '../../levers/compose';
import { scenarioOf } from '../../scenario/preset';
import { base1 } from '../../scenario/presets/base-1';
import type { Scenario } from '../../scenario/scenario';
import { counterIndex as COUNTER } from '../../shop/counters';
import type { Facts } from '../../shop/facts';
import { total } from '../../shop/facts';
import type { Warm } from '../../shop/simulate';
import { run, runByDay, warmUp } from '../../shop/simulate';
import { allocations, scavenges } from './garbage';
import { processorTimes } from './processor-time';
import type { Row } from './row';
import { rowOf } from './row';
import { scaledShop } from './scaled-shop';

const MILLISECOND = 1e6;
const SECOND = 1e9;

/** Runs of the default scenario before the clock counts: until then the engine compiles at the same time. */
const UNCOUNTED = 5;

/** The scenario that the page opens with. */
export const defaultScenario: Scenario = scenarioOf(base1);

/** What the default scenario takes, what it is made of, and a year of a shop three times its size. */
export async function shopRows(): Promise<Row[]> {
  return [...defaultRows(), ...(await yearRows())];
}

function defaultRows(): Row[] {
  const scenario = defaultScenario;
  const days = composeDay(scenario);
  for (let round = 0; round < UNCOUNTED; round++) run(warmUp(scenario, 0), scenario.horizonDays, days);
  const warms: Warm[] = [];
  const warming = processorTimes(7, (round) => warms.push(warmUp(scenario, round + 1)));
  const facts: Facts[] = [];
  const running = processorTimes(3 * warms.length, (round) =>
    facts.push(run(warms[round % warms.length]!, scenario.horizonDays, days)),
  );
  const distinct = facts.slice(0, warms.length);
  return [
    rowOf(
      {
        id: 'default',
        what: `default scenario, ${scenario.horizonDays} days from the snapshot`,
        unit: 'ms',
        bound: { atMost: 90 },
      },
      running.map((ns) => ns / MILLISECOND),
    ),
    rowOf(
      { id: 'default-warm-up', what: `its warm-up of ${scenario.warmUpDays} days, history included`, unit: 'ms' },
      warming.map((ns) => ns / MILLISECOND),
    ),
    rowOf(
      { id: 'events-per-order', what: 'events per paid order', unit: '' },
      distinct.map((one) => one.events / orders(one)),
    ),
    rowOf(
      { id: 'visits-per-order', what: 'visits per paid order', unit: '' },
      distinct.map((one) => one.visits / orders(one)),
    ),
    bytesRow(warms[0]!, distinct[0]!, days),
  ];
}

/** Bytes per event, from the days of one replication without a collection. */
function bytesRow(warm: Warm, facts: Facts, days: ReturnType<typeof composeDay>): Row {
  const course = runByDay(warm, facts.days, days);
  course.next(); // the copy of the snapshot is made on the first day
  const perDay = facts.events / facts.days;
  const grown = allocations(facts.days - 1, () => course.next());
  return rowOf(
    { id: 'default-bytes', what: 'bytes allocated per event, day by day, typed arrays aside', unit: 'bytes' },
    grown.map((bytes) => bytes / perDay),
  );
}

const YEAR_VISITS = 20_000;

/** A year at 20,000 visits a day: the size at which speed begins to matter. */
async function yearRows(): Promise<Row[]> {
  // As of the default scenario, the first run is not counted: while it lasts the engine still compiles. It tells how many more
  // visits come than expected, because members become more over the year.
  const expected = yearOf(YEAR_VISITS);
  const { visits, days } = run(warmUp(expected, 0), 365, () => expected.shop);
  const scenario = yearOf((YEAR_VISITS * YEAR_VISITS) / (visits / days));
  const { shop } = scenario;
  const warms: Warm[] = [];
  const warming = processorTimes(3, (round) => warms.push(warmUp(scenario, round + 1)));
  const facts: Facts[] = [];
  run(warms[0]!, 365, () => shop);
  const running = processorTimes(7, (round) => facts.push(run(warms[round % warms.length]!, 365, () => shop)));
  for (const { stopped } of facts) if (stopped !== null) throw new Error(`the year was cut short: ${stopped}`);
  let events = 0;
  const collections = await scavenges(() => {
    events = run(warms[0]!, 365, () => shop).events;
  });
  return [
    rowOf(
      {
        id: 'year',
        what: 'shop-year at 20,000 visits a day, a replication from the snapshot',
        unit: 's',
        bound: { atMost: 1 },
      },
      running.map((ns) => ns / SECOND),
    ),
    rowOf(
      { id: 'year-warm-up', what: 'its warm-up, history included', unit: 's' },
      warming.map((ns) => ns / SECOND),
    ),
    rowOf(
      { id: 'year-visits', what: 'its visits a day', unit: '' },
      facts.map((one) => one.visits / one.days),
    ),
    rowOf(
      { id: 'year-orders', what: 'its orders', unit: '' },
      facts.map((one) => orders(one)),
    ),
    rowOf(
      { id: 'year-event', what: 'its time over its events, visits included', unit: 'ns/event' },
      running.map((ns, round) => ns / facts[round]!.events),
    ),
    {
      id: 'year-scavenges',
      what: 'its scavenges per million events',
      unit: '',
      value: collections / (events / 1e6),
      n: 1,
      bound: { atMost: 5 },
    },
  ];
}

function yearOf(visitsPerDay: number): Scenario {
  return { ...defaultScenario, shop: scaledShop(defaultScenario.shop, visitsPerDay), horizonDays: 365 };
}

function orders(facts: Facts): number {
  return total(facts, COUNTER.orders, { firstDay: 1, lastDay: facts.days });
}
