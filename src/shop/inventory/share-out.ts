/**
 * Shares a delivery out among places so that it lasts equally long everywhere: each unit goes where the stock, counted in
 * time of demand, is lowest; ties go to the earlier place. (Equal fractile allocation in the myopic form of Eppen & Schrage,
 * "Centralized ordering policies in a multi-warehouse system with lead times and random demand", 1981.)
 *
 * @param units units to share out, whole, >= 0.
 * @param stock units available at each place less those owed; may be negative.
 * @param rate demand per time at each place, >= 0; a place without demand gets nothing while another has some.
 */
export function shareOut(units: number, stock: readonly number[], rate: readonly number[]): number[] {
  const given = stock.map(() => 0);
  for (let unit = 0; unit < units; unit++) {
    let neediest = 0;
    let least = Infinity;
    for (let place = 0; place < given.length; place++) {
      const cover = coverOf(stock[place]! + given[place]!, rate[place]!);
      if (cover < least) {
        least = cover;
        neediest = place;
      }
    }
    given[neediest]! += 1;
  }
  return given;
}

/** Time the stock lasts; units owed count before any cover. */
function coverOf(units: number, rate: number): number {
  if (units < 0) return -1e12 + units;
  return rate > 0 ? units / rate : 1e12;
}
