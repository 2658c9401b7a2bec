import { processorTimes } from './processor-time';
import type { Row } from './row';
import { rowOf } from './row';

const STEPS = 50_000_000;

/**
 * A fixed loop over integers that no change of the project touches. Two runs of the benchmark may be compared by their
 * values over this one; the share of a processor that it got says how much else was going on.
 */
export function quietRows(): Row[] {
  const wall: number[] = [];
  let state = 1;
  const spin = (): void => {
    for (let i = 0; i < STEPS; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
    }
  };
  spin();
  const spent = processorTimes(7, () => {
    const before = performance.now();
    spin();
    wall.push(performance.now() - before);
  }).map((ns) => ns / 1e6);
  if (state === 0) throw new Error('xorshift came to 0, which it cannot');
  return [
    rowOf({ id: 'quiet', what: '50 million steps of xorshift, the same in every version', unit: 'ms' }, spent),
    rowOf(
      { id: 'quiet-share', what: 'share of a processor they got', unit: '' },
      spent.map((ms, round) => ms / wall[round]!),
    ),
  ];
}
