import type { Facts } from '../../shop/facts';
import { run, warmUp } from '../../shop/simulate';
import { VISITS_AHEAD } from '../../shop/visits';
import { callsOf } from './calls';
import { processorTime } from './processor-time';
import type { Row } from './row';
import { rowOf } from './row';
import { withAddedVisits } from './scaled-shop';
import { defaultScenario } from './shop';

const ROUNDS = 7;
const TIMES_THE_VISITS = 21;

/** What a visit takes that comes to nothing, and how many random blocks a visit needs, its share of everything included. */
export function visitRows(): Row[] {
  const { shop, horizonDays } = defaultScenario;
  const warm = warmUp(defaultScenario, 1);
  const few = withAddedVisits(shop, 1);
  const many = withAddedVisits(shop, TIMES_THE_VISITS);
  const costs: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const short = timed(() => run(warm, horizonDays, () => few));
    const long = timed(() => run(warm, horizonDays, () => many));
    // The first round compiles.
    if (round > 0) costs.push((long.time - short.time) / added(short.facts, long.facts));
  }
  const plain = counted(() => run(warm, horizonDays, () => shop));
  const single = counted(() => run(warm, horizonDays, () => few));
  const triple = counted(() => run(warm, horizonDays, () => withAddedVisits(shop, 3)));
  return [
    rowOf({ id: 'added-visit', what: 'added visit without intent', unit: 'ns', bound: { atMost: 20 } }, costs),
    {
      id: 'draws-per-visit',
      what: 'blocks drawn over visits, default scenario, everything included',
      unit: '',
      value: plain.blocks / plain.facts.visits,
      n: 1,
    },
    {
      id: 'draws-per-added-visit',
      what: 'blocks drawn per added visit without intent',
      unit: '',
      value: (triple.blocks - single.blocks) / added(single.facts, triple.facts),
      n: 1,
    },
  ];
}

function timed(run: () => Facts): { time: number; facts: Facts } {
  const made: Facts[] = [];
  const time = processorTime(() => made.push(run()));
  return { time, facts: made[0]! };
}

function counted(run: () => Facts): { blocks: number; facts: Facts } {
  const made: Facts[] = [];
  const calls = callsOf(['block', 'blocks'], () => made.push(run()));
  return { blocks: calls.block + VISITS_AHEAD * calls.blocks, facts: made[0]! };
}

/** Visits that one run has more than the other. Throws an Error if they differ in what the added ones must not touch. */
function added(few: Facts, many: Facts): number {
  if (Math.abs(many.events / few.events - 1) > 0.05) {
    throw new Error(`visits without intent changed the events from ${few.events} to ${many.events}`);
  }
  return many.visits - few.visits;
}
