/** A size of code, and how much of it is data at the lowest level of correction (ISO/IEC 18004, tables 7 and 9). */
export interface Version {
  readonly version: number;
  /** Modules a side. */
  readonly size: number;
  /** Bytes are corrected in so many blocks, the last `longer` of which have a byte of data more. */
  readonly blocks: number;
  readonly longer: number;
  /** Bytes of data in each of the other blocks, and bytes that correct them. */
  readonly data: number;
  readonly check: number;
  /** Rows and columns in which the small squares have their centres. */
  readonly squares: readonly number[];
}

/** Blocks and bytes that correct each, by version. */
const BLOCKS = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12];
const CHECK = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26];

/** The smallest version that holds so many bytes; null where none does that a phone reads from a screen (25: 1,273 bytes). */
export function versionFor(bytes: number): Version | null {
  return (
    VERSIONS.find(({ version, blocks, data, longer }) => blocks * data + longer >= bytes + headBytes(version)) ?? null
  );
}

/** What stands before the bytes: four bits for what they are, and 8 or 16 for how many. */
export function countBits(version: number): number {
  return version < 10 ? 8 : 16;
}

function headBytes(version: number): number {
  return Math.ceil((4 + countBits(version)) / 8);
}

const VERSIONS = BLOCKS.map((blocks, i): Version => {
  const version = i + 1;
  const size = 17 + 4 * version;
  const check = CHECK[i]!;
  const squares = squaresOf(version, size);
  const words = Math.floor(freeModules(version, size, squares.length) / 8) - blocks * check;
  return { version, size, blocks, longer: words % blocks, data: Math.floor(words / blocks), check, squares };
});

/** Evenly apart from the last one back, at even distances; the first is always 6. */
function squaresOf(version: number, size: number): number[] {
  if (version === 1) return [];
  const gaps = Math.floor(version / 7) + 1;
  const step = 2 * Math.ceil((size - 13) / (2 * gaps));
  return [6, ...Array.from({ length: gaps }, (_, i) => size - 7 - (gaps - 1 - i) * step)];
}

/** Modules that no pattern takes. Small squares give way to the three corners, and lie over the dotted lines. */
function freeModules(version: number, size: number, squares: number): number {
  const corners = 3 * 64;
  const lines = 2 * (size - 16);
  const squareModules = squares === 0 ? 0 : 25 * (squares * squares - 3) - 2 * 5 * (squares - 2);
  const words = 31 + (version < 7 ? 0 : 36);
  return size * size - corners - lines - squareModules - words;
}
