import { describe, expect, it } from 'vitest';
import { exp, expm1, log, log1p, pow, powerOfTwo } from '../../src/lib/arithmetic';
import { exactExp, exactLog, exactLog1p, fixed, PLACES, ulpError } from './exact';

/** Evenly spread numbers from a fixed seed; the tests choose their ranges. */
function* uniforms(count: number, seed: number): Generator<number> {
  let state = seed;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    yield ((state >>> 0) + 0.5) / 4294967296;
  }
}

const ONE = 1n << PLACES;

describe('own arithmetic', () => {
  it('has a reference that knows ln 2, ln 10 and e', () => {
    // OEIS A002162, A002392, A001113.
    expect(exactLog(2).toString(16).slice(0, 20)).toBe('b17217f7d1cf79abc9e3');
    expect(Number(exactLog(10)) / 2 ** 240).toBe(2.302585092994046);
    expect(Number(exactExp(ONE).value) / 2 ** 240).toBeCloseTo(2.718281828459045 / 2, 15);
  });

  it('takes logarithms with an error below 0.51 ulp', () => {
    let worst = 0;
    const check = (x: number) => (worst = Math.max(worst, ulpError(log(x), exactLog(x))));
    for (const u of uniforms(1500, 1)) {
      check(u);
      check(0.5 + u);
      check(0.7 + 0.01 * u);
      check(1 + (u - 0.5) * 1e-6);
      check(u * 1e300);
      check(u * 1e-300);
    }
    for (const x of [5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.9999999999999999, 1.0000000000000002]) {
      check(x);
    }
    expect(worst).toBeLessThan(0.51);
  });

  it('takes exponentials with an error below 0.8 ulp, subnormal results included', () => {
    let worst = 0;
    const check = (x: number) => {
      const { value, exponent } = exactExp(fixed(x));
      worst = Math.max(worst, ulpError(exp(x), value, exponent));
    };
    for (const u of uniforms(1500, 2)) {
      check(1416 * (u - 0.5));
      check(-40 * u);
      check(u - 0.5);
      check((u - 0.5) * 1e-6);
      check(-708 - 37 * u);
    }
    for (const x of [709.782712893384, -745.1332191019411, 5e-324]) check(x);
    expect(worst).toBeLessThan(0.8);
  });

  it('takes log1p below 1.4 and expm1 below 1.1 ulp, however small the argument', () => {
    let worstLog = 0;
    let worstExp = 0;
    let scale = 1;
    for (const u of uniforms(3000, 3)) {
      const x = (u - 0.5) * scale;
      worstLog = Math.max(worstLog, ulpError(log1p(x), exactLog1p(x)));
      const { value, exponent } = exactExp(fixed(x * 60));
      const minusOne = (exponent >= 0 ? value << BigInt(exponent) : value >> BigInt(-exponent)) - ONE;
      worstExp = Math.max(worstExp, ulpError(expm1(x * 60), minusOne));
      scale = scale < 1e-16 ? 1.99 : scale * 0.97;
    }
    for (const x of [-0.9999999999999999, 1e5, 1e15, 0.4142, -0.2929]) {
      worstLog = Math.max(worstLog, ulpError(log1p(x), exactLog1p(x)));
    }
    expect(worstLog).toBeLessThan(1.4);
    expect(worstExp).toBeLessThan(1.1);
  });

  it('takes powers with an error below 0.8 ulp, however large the exponent', () => {
    let worst = 0;
    const check = (x: number, y: number) => {
      const { value, exponent } = exactExp((exactLog(x) * fixed(y)) >> PLACES);
      worst = Math.max(worst, ulpError(pow(x, y), value, exponent));
    };
    const pairs = uniforms(4000, 4);
    for (const u of pairs) {
      const v = pairs.next().value ?? 0.5;
      check(u, 3 * v);
      check(0.01 + 100 * u, 100 * (v - 0.5));
      check(1 + (u - 0.5) * 1e-3, 1e6 * (v - 0.5));
      check(u * 1e300, 2 * (v - 0.5));
      check(1 + (u - 0.5) * 1e-12, 1e14 * (v - 0.5));
    }
    expect(worst).toBeLessThan(0.8);
  });

  it('gives integer powers exactly while they fit', () => {
    for (let x = 1; x <= 20; x++) {
      let product = 1;
      for (let n = 0; product <= Number.MAX_SAFE_INTEGER; n++, product *= x) {
        expect(pow(x, n)).toBe(product);
        if (x === 1 && n > 60) break;
      }
    }
    expect(pow(2, -1074)).toBe(5e-324);
    expect(pow(1024, 0.1)).toBe(2);
    expect(pow(0.25, 0.5)).toBe(0.5);
  });

  it('keeps to the limits of the domain', () => {
    expect([log(0), log(-1), log(NaN), log(Infinity), log(1)]).toEqual([-Infinity, NaN, NaN, Infinity, 0]);
    expect([exp(-Infinity), exp(-746), exp(710), exp(Infinity), exp(NaN), exp(0)]).toEqual([
      0,
      0,
      Infinity,
      Infinity,
      NaN,
      1,
    ]);
    expect([log1p(-1), log1p(-2), log1p(0), log1p(Infinity)]).toEqual([-Infinity, NaN, 0, Infinity]);
    expect([expm1(-Infinity), expm1(0), expm1(800), expm1(NaN)]).toEqual([-1, 0, Infinity, NaN]);
    expect([pow(0, 2), pow(0, -1), pow(0, 0), pow(NaN, 0), pow(1, NaN), pow(-1, 2)]).toEqual([
      0,
      Infinity,
      1,
      1,
      1,
      NaN,
    ]);
    expect([pow(Infinity, 2), pow(Infinity, -2), pow(2, Infinity), pow(2, -Infinity), pow(2, NaN)]).toEqual([
      Infinity,
      0,
      Infinity,
      0,
      NaN,
    ]);
    expect([pow(10, 308), pow(10, 309), pow(10, -324), pow(0.5, 1e300)]).toEqual([1e308, Infinity, 0, 0]);
  });

  it('gives powers of two exactly, down to the smallest subnormal', () => {
    for (const k of [-1074, -1023, -1022, -1, 0, 1, 52, 1023]) expect(powerOfTwo(k)).toBe(2 ** k);
  });
});
