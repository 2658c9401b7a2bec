const NODES = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363];
const WEIGHTS = [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

/** Calls `visit(point, weight)` for the points of a composite Gauss-Legendre rule (8 points a panel) on (from, to). */
export function quadrature(
  from: number,
  to: number,
  panels: number,
  visit: (point: number, weight: number) => void,
): void {
  const half = (to - from) / (2 * panels);
  for (let panel = 0; panel < panels; panel++) {
    const middle = from + (2 * panel + 1) * half;
    for (let index = 0; index < NODES.length; index++) {
      visit(middle - half * NODES[index]!, half * WEIGHTS[index]!);
      visit(middle + half * NODES[index]!, half * WEIGHTS[index]!);
    }
  }
}
