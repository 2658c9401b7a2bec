const M1 = 4294967087n;
const M2 = 4294944443n;

type Matrix = readonly (readonly bigint[])[];

const A1: Matrix = [
  [0n, 1n, 0n],
  [0n, 0n, 1n],
  [M1 - 810728n, 1403580n, 0n],
];
const A2: Matrix = [
  [0n, 1n, 0n],
  [0n, 0n, 1n],
  [M2 - 1370589n, 0n, 527612n],
];

/** Streams start 2^127 steps apart, substreams 2^76. */
const STREAM = 127;
const SUBSTREAM = 76;

/**
 * MRG32k3a with streams and substreams.
 * Source: P. L'Ecuyer, Operations Research 47(1), 1999; L'Ecuyer, Simard, Chen & Kelton, Operations Research 50(6), 2002.
 */
export class Mrg32k3a {
  private s: bigint[];

  /** Six words, none of the two halves all 0. */
  constructor(seed: readonly bigint[]) {
    this.s = [...seed];
  }

  /** The generator at the start of a stream and a substream, both counted from 1. */
  static at(seed: readonly bigint[], stream: number, substream = 1): Mrg32k3a {
    const generator = new Mrg32k3a(seed);
    for (let i = 1; i < stream; i++) generator.advance(STREAM);
    for (let i = 1; i < substream; i++) generator.advance(SUBSTREAM);
    return generator;
  }

  state(): readonly bigint[] {
    return [...this.s];
  }

  /** The next uniform in (0, 1). */
  next(): number {
    const [a, b, c, d, e, f] = this.s as [bigint, bigint, bigint, bigint, bigint, bigint];
    const p = modulo(1403580n * b - 810728n * a, M1);
    const q = modulo(527612n * f - 1370589n * d, M2);
    this.s = [b, c, p, e, f, q];
    const difference = modulo(p - q, M1);
    return Number(difference === 0n ? M1 : difference) / 4294967088;
  }

  /** Moves 2^exponent steps on. */
  private advance(exponent: number): void {
    this.s = [
      ...times(powerOfTwo(A1, exponent, M1), this.s.slice(0, 3), M1),
      ...times(powerOfTwo(A2, exponent, M2), this.s.slice(3), M2),
    ];
  }
}

function modulo(x: bigint, m: bigint): bigint {
  const rest = x % m;
  return rest < 0n ? rest + m : rest;
}

function powerOfTwo(matrix: Matrix, exponent: number, m: bigint): Matrix {
  let power = matrix;
  for (let i = 0; i < exponent; i++) {
    const factor = power;
    const columns = [0, 1, 2].map((j) =>
      times(
        factor,
        factor.map((row) => row[j]!),
        m,
      ),
    );
    power = [0, 1, 2].map((i2) => columns.map((column) => column[i2]!));
  }
  return power;
}

function times(matrix: Matrix, vector: readonly bigint[], m: bigint): bigint[] {
  return matrix.map((row) => modulo(row[0]! * vector[0]! + row[1]! * vector[1]! + row[2]! * vector[2]!, m));
}
