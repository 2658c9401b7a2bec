import {
  DISTANCE_RANGES,
  END_OF_BLOCK,
  FIRST_LENGTH,
  LENGTH_RANGES,
  ORDER_OF_LENGTHS,
  REPEAT,
  REPEATS,
} from './format';

/** The bytes that were deflated (RFC 1951); null where they are more than `limit`, or nothing was deflated so. */
export function inflate(deflated: ArrayLike<number>, limit: number): Uint8Array | null {
  const bits = new Bits(deflated);
  const bytes = new Uint8Array(limit);
  let length: number | null = 0;
  for (let last = 0; last === 0;) {
    last = bits.take(1);
    const kind = bits.take(2);
    if (kind === 0) length = copyStored(bits, bytes, length);
    else length = inflateBlock(bits, kind === 1 ? FIXED : kind === 2 ? readCodes(bits) : null, bytes, length);
    if (length === null || bits.isOver) return null;
  }
  return bytes.slice(0, length);
}

/** Bits of bytes, the lowest first; zeros after the end. */
class Bits {
  private at = 0;

  constructor(private readonly bytes: ArrayLike<number>) {}

  get isOver(): boolean {
    return this.at > this.bytes.length * 8;
  }

  take(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++, this.at++) value |= (((this.bytes[this.at >> 3] ?? 0) >> (this.at & 7)) & 1) << i;
    return value;
  }

  skipToByte(): void {
    this.at = (this.at + 7) & ~7;
  }

  /** The next symbol of a code; -1 where it has none. */
  symbol({ counts, symbols }: Code): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (const count of counts) {
      code = (code << 1) | this.take(1);
      first <<= 1;
      if (code < first + count) return symbols[index + code - first]!;
      first += count;
      index += count;
    }
    return -1;
  }
}

/** A prefix code: how many symbols have codes of 1, 2 ... 15 bits, and all symbols in the order of their codes. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

interface Codes {
  readonly symbols: Code;
  readonly distances: Code;
}

function codeOf(lengths: readonly number[]): Code {
  const ofLength = Array.from({ length: 15 }, (): number[] => []);
  lengths.forEach((length, symbol) => ofLength[length - 1]?.push(symbol));
  return { counts: ofLength.map((symbols) => symbols.length), symbols: ofLength.flat() };
}

const FIXED: Codes = {
  symbols: codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  distances: codeOf(new Array<number>(30).fill(5)),
};

/** The codes at the head of a block; null where the lengths of one are no lengths. */
function readCodes(bits: Bits): Codes | null {
  const symbols = bits.take(5) + FIRST_LENGTH;
  const distances = bits.take(5) + 1;
  const ownLengths = new Array<number>(ORDER_OF_LENGTHS.length).fill(0);
  const written = bits.take(4) + 4;
  for (const symbol of ORDER_OF_LENGTHS.slice(0, written)) ownLengths[symbol] = bits.take(3);
  const code = codeOf(ownLengths);
  const lengths: number[] = [];
  while (lengths.length < symbols + distances) {
    const length = bits.symbol(code);
    if (length < 0 || bits.isOver) return null;
    const repeat = length - REPEAT.last;
    const times = repeat < 0 ? 1 : REPEATS.first[repeat]! + bits.take(REPEATS.extraBits[repeat]!);
    const again = repeat < 0 ? length : repeat === 0 ? (lengths.at(-1) ?? 0) : 0;
    for (let i = 0; i < times; i++) lengths.push(again);
  }
  return {
    symbols: codeOf(lengths.slice(0, symbols)),
    distances: codeOf(lengths.slice(symbols, symbols + distances)),
  };
}

/** Appends a block's bytes to the first `length` ones; how many there are then, or null. */
function inflateBlock(bits: Bits, codes: Codes | null, bytes: Uint8Array, length: number): number | null {
  if (codes === null) return null;
  for (;;) {
    const symbol = bits.symbol(codes.symbols);
    if (symbol === END_OF_BLOCK) return length;
    if (symbol < 0 || bits.isOver || length === bytes.length) return null;
    if (symbol < END_OF_BLOCK) {
      bytes[length++] = symbol;
      continue;
    }
    const code = symbol - FIRST_LENGTH;
    const times = (LENGTH_RANGES.first[code] ?? Infinity) + bits.take(LENGTH_RANGES.extraBits[code] ?? 0);
    const far = bits.symbol(codes.distances);
    const distance = (DISTANCE_RANGES.first[far] ?? Infinity) + bits.take(DISTANCE_RANGES.extraBits[far] ?? 0);
    if (distance > length || times > bytes.length - length) return null;
    for (let i = 0; i < times; i++, length++) bytes[length] = bytes[length - distance]!;
  }
}

function copyStored(bits: Bits, bytes: Uint8Array, length: number): number | null {
  bits.skipToByte();
  const count = bits.take(16);
  if (bits.take(16) !== (count ^ 0xffff) || count > bytes.length - length) return null;
  for (let i = 0; i < count; i++) bytes[length++] = bits.take(8);
  return length;
}
