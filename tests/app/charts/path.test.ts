import { area, curveStepAfter, line } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/app/charts/path';
import { bandPath, linePath, stepPath } from '../../../src/app/charts/path';

const isKnown = (place: unknown): boolean => place !== null;
const x = (place: readonly number[] | null): number => place![0]!;
const y = (place: readonly number[] | null): number => place![1]!;

const lines: Record<string, readonly (Place | null)[]> = {
  'a line': [
    [0, 5],
    [1.23456, 7],
    [20, 1 / 3],
  ],
  'a line with gaps and a place alone': [null, [1, 2], [2, 4], null, null, [5, 8], null, [7, 1], [8, 2], null],
  'a place': [[3, 4]],
  'nothing known': [null, null],
};

describe('What charts draw', () => {
  it.each(Object.entries(lines))('goes through the same places as with d3: %s', (_, places) => {
    expect(linePath(places)).toBe(line<Place | null>(x, y).defined(isKnown)([...places]) ?? '');
  });

  it.each(Object.entries(lines))('leaps at the same places as with d3: %s', (_, places) => {
    const drawn = line<Place | null>(x, y).defined(isKnown).curve(curveStepAfter)([...places]) ?? '';
    expect(cornersOf(stepPath(places))).toEqual(cornersOf(drawn));
  });

  it.each(Object.entries(lines))('fills the same ground as with d3: %s', (_, places) => {
    const edges = places.map((place) => place && ([place[0], place[1] - 1, place[1] + 2] as const));
    const drawn = area<(typeof edges)[number]>(
      x,
      (edge) => edge![1],
      (edge) => edge![2],
    ).defined(isKnown)([...edges]);
    expect(bandPath(edges)).toBe(drawn ?? '');
  });
});

/** The places a path visits, without the one it stays at. */
function cornersOf(path: string): readonly string[] {
  return (path.match(/[MLZ][^MLZ]*/g) ?? []).filter(
    (step, i, all) => i === 0 || step.slice(1) !== all[i - 1]!.slice(1),
  );
}
