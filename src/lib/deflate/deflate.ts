import type { Ranges } from './format';
import {
  DISTANCE_RANGES,
  DISTANCES,
  END_OF_BLOCK,
  FIRST_LENGTH,
  LENGTH_RANGES,
  ORDER_OF_LENGTHS,
  REPEAT,
  REPEATS,
  SYMBOLS,
} from './format';
import { matches } from './matches';
import { codeLengths, codesOf } from './prefix-code';

/** A symbol of one of the alphabets, and the bits that follow it. */
interface Piece {
  readonly alphabet: number;
  readonly symbol: number;
  readonly extra?: number;
  readonly extraBits?: number;
}

/** Bytes deflated (RFC 1951), in one block with codes of its own. The same bytes give the same everywhere. */
export function deflate(bytes: ArrayLike<number>): number[] {
  const symbols = matches(bytes).flatMap(({ at, length, distance }): Piece[] =>
    distance === 0
      ? [{ alphabet: 0, symbol: bytes[at]! }]
      : [inRange(0, FIRST_LENGTH, LENGTH_RANGES, length), inRange(1, 0, DISTANCE_RANGES, distance)],
  );
  symbols.push({ alphabet: 0, symbol: END_OF_BLOCK });
  const lengths = [SYMBOLS, DISTANCES].map((size, alphabet) =>
    codeLengths(
      countsOf(
        symbols.filter((symbol) => symbol.alphabet === alphabet),
        size,
      ),
      15,
    ),
  );
  const out = new Bits();
  out.put(1, 1); // the last block
  out.put(2, 2); // with codes of its own
  putLengths(out, lengths);
  out.putSymbols(symbols, lengths);
  return out.bytes;
}

/** The code of the range that a value is in, and where in it. */
function inRange(alphabet: number, start: number, { first, extraBits }: Ranges, value: number): Piece {
  const code = first.findLastIndex((least) => least <= value);
  return { alphabet, symbol: start + code, extra: value - first[code]!, extraBits: extraBits[code]! };
}

function countsOf(symbols: readonly Piece[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const { symbol } of symbols) counts[symbol]! += 1;
  return counts;
}

/** Writes the lengths of the codes of both alphabets up to the last symbol that has one, in a code of their own. */
function putLengths(out: Bits, lengths: readonly (readonly number[])[]): void {
  const used = lengths.map((all, alphabet) => {
    const last = all.findLastIndex((length) => length > 0);
    return all.slice(0, Math.max(last + 1, alphabet === 0 ? FIRST_LENGTH : 1));
  });
  const runs = runsOf(used.flat());
  const own = codeLengths(countsOf(runs, ORDER_OF_LENGTHS.length), 7);
  out.put(used[0]!.length - FIRST_LENGTH, 5);
  out.put(used[1]!.length - 1, 5);
  out.put(ORDER_OF_LENGTHS.length - 4, 4);
  for (const symbol of ORDER_OF_LENGTHS) out.put(own[symbol]!, 3);
  out.putSymbols(runs, [own]);
}

/** Lengths, with symbols that repeat where there are more of the same. */
function runsOf(lengths: readonly number[]): Piece[] {
  const runs: Piece[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at]!;
    let end = at + 1;
    while (lengths[end] === length) end++;
    if (length > 0) {
      runs.push({ alphabet: 0, symbol: length });
      at++;
    }
    while (end - at >= 3) {
      const kind = length > 0 ? REPEAT.last : end - at > 10 ? REPEAT.manyZeros : REPEAT.zeros;
      const first = REPEATS.first[kind - REPEAT.last]!;
      const extraBits = REPEATS.extraBits[kind - REPEAT.last]!;
      const extra = Math.min(end - at - first, (1 << extraBits) - 1);
      runs.push({ alphabet: 0, symbol: kind, extra, extraBits });
      at += first + extra;
    }
    for (; at < end; at++) runs.push({ alphabet: 0, symbol: length });
  }
  return runs;
}

/** Bits in bytes, the lowest first. */
class Bits {
  readonly bytes: number[] = [];
  private count = 0;

  put(value: number, bits: number): void {
    for (let i = 0; i < bits; i++, this.count++) {
      if ((this.count & 7) === 0) this.bytes.push(0);
      this.bytes[this.count >> 3]! |= ((value >> i) & 1) << (this.count & 7);
    }
  }

  /** In codes of these lengths, by alphabet; codes are written from their highest bit on. */
  putSymbols(symbols: readonly Piece[], lengths: readonly (readonly number[])[]): void {
    const codes = lengths.map(codesOf);
    for (const { alphabet, symbol, extra = 0, extraBits = 0 } of symbols) {
      for (let bit = lengths[alphabet]![symbol]! - 1; bit >= 0; bit--) this.put(codes[alphabet]![symbol]! >> bit, 1);
      this.put(extra, extraBits);
    }
  }
}
