import { LONGEST_MATCH, SHORTEST_MATCH, WINDOW } from './format';

/** So many bytes again as they stand so far back; or, with length 1 and no distance, the byte that stands there. */
export interface Match {
  readonly at: number;
  readonly length: number;
  readonly distance: number;
}

/** Places that are looked at for a longer match. */
const PATIENCE = 64;
/** Three letters from further back would take more bits than they have themselves. */
const NEAR = 64;

/** A text of bytes in matches with itself; one is left out where a longer one begins at the next byte. */
export function matches(bytes: ArrayLike<number>): Match[] {
  const last = new Map<number, number>();
  const before = new Int32Array(bytes.length);
  const enter = (at: number): void => {
    before[at] = last.get(start(bytes, at)) ?? -1;
    last.set(start(bytes, at), at);
  };
  const longest = (at: number): Match => {
    let best: Match = { at, length: 1, distance: 0 };
    let place = last.get(start(bytes, at)) ?? -1;
    for (let i = 0; i < PATIENCE && place >= 0 && at - place <= WINDOW; i++, place = before[place]!) {
      let length = 0;
      while (length < LONGEST_MATCH && at + length < bytes.length && bytes[place + length] === bytes[at + length])
        length++;
      const worth = at - place <= NEAR ? SHORTEST_MATCH : SHORTEST_MATCH + 1;
      if (length >= worth && length > best.length) best = { at, length, distance: at - place };
    }
    return best;
  };
  const found: Match[] = [];
  for (let at = 0; at < bytes.length;) {
    const here = longest(at);
    enter(at);
    const match = here.length > 1 && longest(at + 1).length > here.length ? { at, length: 1, distance: 0 } : here;
    found.push(match);
    for (const end = at + match.length; ++at < end;) enter(at);
  }
  return found;
}

/** The three bytes with which a match would begin, as one number. */
function start(bytes: ArrayLike<number>, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
}
