/**
 * A 64-bit fingerprint of a sequence of numbers: the same sequence gives the same 16 digits in every engine; another
 * sequence gives others, but for a chance of about 2^-64. It protects from accidents, not from forgers.
 *
 * Two 32-bit lanes in the manner of A. Appleby's MurmurHash3 (public domain, 2011): each step is a bijection of the
 * state for a given input and of the input for a given state, and the second lane takes up the first.
 */
export class Digest {
  // Typed arrays, because a field that outgrows a small integer would be boxed.
  readonly #lanes = new Int32Array([0x243f6a88, 0x13198a2e]);
  #words = 0;

  /** Takes up a 32-bit integer; other numbers are taken modulo 2^32. */
  addInt32(n: number): void {
    const lanes = this.#lanes;
    let k = Math.imul(n, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    let a = lanes[0]! ^ k;
    a = (Math.imul((a << 13) | (a >>> 19), 5) + 0xe6546b64) | 0;
    let j = Math.imul(n, 0x239b961b);
    j = Math.imul((j << 16) | (j >>> 16), 0xab0e9789);
    let b = lanes[1]! ^ j;
    b = (((b << 17) | (b >>> 15)) + a) | 0;
    b = (Math.imul(b, 5) + 0x561ccd1b) | 0;
    lanes[0] = a;
    lanes[1] = b;
    this.#words++;
  }

  /**
   * Takes up two 32-bit integers in one step, half the work of two: each lane takes one of them, then the other lane. The step is
   * a bijection of the state for given integers and of the integers for a given state.
   */
  addPair(m: number, n: number): void {
    const lanes = this.#lanes;
    const k = Math.imul(m, 0xcc9e2d51);
    const j = Math.imul(n, 0x239b961b);
    let b = lanes[1]!;
    let a = lanes[0]! ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    a = (((a << 13) | (a >>> 19)) + b) | 0;
    a = (Math.imul(a, 5) + 0xe6546b64) | 0;
    b ^= Math.imul((j << 16) | (j >>> 16), 0xab0e9789);
    b = (((b << 17) | (b >>> 15)) + a) | 0;
    b = (Math.imul(b, 5) + 0x561ccd1b) | 0;
    lanes[0] = a;
    lanes[1] = b;
    this.#words += 2;
  }

  /** Takes up the 64 bits of a number; -0 counts as 0, and there is one NaN. */
  addFloat64(x: number): void {
    double[0] = x === x ? x + 0 : NaN;
    this.addInt32(halves[LOW]!);
    this.addInt32(halves[HIGH]!);
  }

  /** Takes up the bits of the first number of an array (never NaN or -0) and two 32-bit integers; nothing is boxed on the way. */
  addStamped(time: Float64Array, a: number, b: number): void {
    double[0] = time[0]!;
    this.addPair(halves[LOW]!, halves[HIGH]!);
    this.addPair(a, b);
  }

  /** Takes up the numbers of an array; -0 counts as 0, and there is one NaN. */
  addNumbers(numbers: Float64Array): void {
    for (let n = 0; n < numbers.length; n++) {
      const x = numbers[n]!;
      double[0] = x === x ? x + 0 : NaN;
      this.addPair(halves[LOW]!, halves[HIGH]!);
    }
  }

  /** Takes up a text with its length, so that 'ab', 'c' differs from 'a', 'bc'. */
  addText(text: string): void {
    this.addInt32(text.length);
    for (let i = 0; i < text.length; i++) this.addInt32(text.charCodeAt(i));
  }

  /** 16 hexadecimal digits of what was taken up so far; more can be added afterwards. */
  hex(): string {
    const a = finish(this.#lanes[0]! ^ this.#words);
    const b = finish((this.#lanes[1]! + a) | 0);
    return digits(finish((a + b) | 0)) + digits(b);
  }
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
/** Which half of a double holds sign and exponent: 1 on a little-endian machine. */
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0]!;
const LOW = 1 - HIGH;

/** Spreads every bit over all bits; a bijection. */
function finish(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function digits(h: number): string {
  return (h >>> 0).toString(16).padStart(8, '0');
}
