/** Pixels; null where nothing is known, which leaves a gap. */
export type Place = readonly [x: number, y: number];
type Edges = readonly [x: number, low: number, high: number];

/** Straight lines from place to place, as the `d` of an SVG path; a place alone between gaps becomes a dot under round caps. */
export function linePath(places: readonly (Place | null)[]): string {
  return runs(places)
    .map((run) => drawn(run) + (run.length === 1 ? 'Z' : ''))
    .join('');
}

/** Holds its height from each place to the next, and then leaps. */
export function stepPath(places: readonly (Place | null)[]): string {
  return linePath(
    places.flatMap((place, i) => {
      const before = i > 0 ? places[i - 1]! : null;
      return place && before ? [[place[0], before[1]] as const, place] : [place];
    }),
  );
}

/** The ground between two lines over the same x. */
export function bandPath(edges: readonly (Edges | null)[]): string {
  return runs(edges)
    .map((run) => {
      const there = run.map(([x, , high]) => [x, high] as const);
      const back = run.map(([x, low]) => [x, low] as const).reverse();
      return `${drawn([...there, ...back])}Z`;
    })
    .join('');
}

/** Neighbours without a gap between them. */
function runs<T>(places: readonly (T | null)[]): T[][] {
  const found: T[][] = [];
  places.forEach((place, i) => {
    if (place === null) return;
    if (i > 0 && places[i - 1] !== null) found.at(-1)!.push(place);
    else found.push([place]);
  });
  return found;
}

function drawn(run: readonly Place[]): string {
  return `M${run.map(([x, y]) => `${fine(x)},${fine(y)}`).join('L')}`;
}

/** A thousandth of a pixel. */
const fine = (pixels: number): number => Math.round(pixels * 1000) / 1000;
