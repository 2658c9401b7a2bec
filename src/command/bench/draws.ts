import { exp, log } from '../../lib/arithmetic';
import { quantile as poisson } from '../../sim/distributions/poisson';
import { block, draw, word } from '../../sim/keyed';
import { processorTimes } from './processor-time';
import type { Row } from './row';
import { rowOf } from './row';

const ROUNDS = 7;
const EACH = 1_000_000;

/** What a draw and the functions that turn it into a variate take. */
export function drawRows(): Row[] {
  let sink = 0;
  const cost = (id: string, what: string, f: (i: number) => number): Row => {
    const times = processorTimes(ROUNDS, () => {
      for (let i = 0; i < EACH; i++) sink += f(i);
    });
    return rowOf(
      { id, what, unit: 'ns' },
      times.map((ns) => ns / EACH),
    );
  };
  const rows = [
    cost('block', 'block of Threefry-2x32-13: two words', (i) => {
      block(1, 2, 3, i);
      return word[0]! ^ word[1]!;
    }),
    cost('draw', 'keyed 32-bit draw: one block, one uniform', (i) => draw(1, 2, 3, i)),
    cost('log', 'own logarithm', (i) => log((i + 0.5) / EACH)),
    cost('exp', 'own exponential', (i) => exp((-20 * i) / EACH)),
    cost('poisson-5', 'Poisson count of mean 5', (i) => poisson((i + 0.5) / EACH, 5)),
  ];
  if (Number.isNaN(sink)) throw new Error('a draw is NaN');
  return rows;
}
