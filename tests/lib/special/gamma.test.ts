import { describe, expect, it } from 'vitest';
import { inverseLowerGamma, lowerGamma, upperGamma } from '../../../src/lib/special/incomplete-gamma';
import { deviance, logGamma, stirlingError } from '../../../src/lib/special/log-gamma';
import { relativeError } from './relative';

// Computed with mpmath 1.3 at 40 digits.
const LOG_GAMMA = [
  [1e-8, 18.42068073818021],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [0.9, 0.06637623973474295],
  [1.25, -0.09827183642181316],
  [1.5, -0.12078223763524522],
  [2.75, 0.47521466691493713],
  [3.5, 1.2009736023470743],
  [7.25, 7.0521854507385395],
  [10, 12.801827480081469],
  [123.5, 469.8172754919306],
  [1e6, 12815504.569147611],
] as const;
const INCOMPLETE = [
  [0.0625, 0.001, 0.6711004745111938, 0.32889952548880624],
  [0.5, 0.25, 0.5204998778130465, 0.4795001221869535],
  [0.5, 20, 0.9999999997460371, 2.539628589470865e-10],
  [1, 1, 0.6321205588285577, 0.36787944117144233],
  [2.5, 0.01, 2.987601531906594e-6, 0.999997012398468],
  [3, 5, 0.8753479805169189, 0.12465201948308115],
  [30, 10, 2.5099512015279076e-7, 0.9999997490048799],
  [30, 31, 0.5953478209656109, 0.4046521790343891],
  [30, 90, 0.999999999999936, 6.3926569911375e-14],
  [1000, 900, 0.0005499022657117829, 0.9994500977342882],
  [1000, 1100, 0.99894067674607, 0.0010593232539299773],
  [10000, 10000, 0.5013298083399552, 0.4986701916600448],
] as const;

describe('gamma functions', () => {
  it('take the logarithm of Gamma within 1e-15', () => {
    for (const [x, value] of LOG_GAMMA) {
      expect(Math.abs(logGamma(x) - value) / Math.max(1, Math.abs(value)), `${x}`).toBeLessThan(1e-15);
    }
    expect([logGamma(1), logGamma(2), logGamma(0), logGamma(-1)]).toEqual([0, 0, Infinity, NaN]);
  });

  it('keep the digits of the logarithm near its zeros at 1 and 2', () => {
    // Slopes there are -Euler's constant and 1 - Euler's constant.
    expect(relativeError(logGamma(1 + 2 ** -40) * 2 ** 40, -0.5772156649015329)).toBeLessThan(1e-11);
    expect(relativeError(logGamma(2 + 2 ** -40) * 2 ** 40, 0.42278433509846713)).toBeLessThan(1e-11);
  });

  it('know how far Stirling is off, and the deviance of near numbers', () => {
    expect(stirlingError(1)).toBeCloseTo(1 - 0.9189385332046728, 15);
    expect(relativeError(stirlingError(50), 0.0016666444469841271)).toBeLessThan(1e-12);
    expect(relativeError(deviance(1000.001, 1000), 5e-10 * (1 - 1e-6 / 3))).toBeLessThan(2e-9);
    expect(deviance(2, 1)).toBeCloseTo(2 * Math.log(2) - 1, 15);
    expect(deviance(3, 3)).toBe(0);
  });

  it('have both tails of the incomplete function within 2e-13', () => {
    for (const [a, x, p, q] of INCOMPLETE) {
      expect(relativeError(lowerGamma(a, x), p), `P(${a}, ${x})`).toBeLessThan(2e-13);
      expect(relativeError(upperGamma(a, x), q), `Q(${a}, ${x})`).toBeLessThan(2e-13);
    }
    expect([lowerGamma(2, 0), upperGamma(2, 0), lowerGamma(2, Infinity), lowerGamma(0, 1)]).toEqual([0, 1, 1, NaN]);
  });

  it('invert the incomplete function over shapes from 0.02 to 10,000 and tails down to 1e-10', () => {
    for (const a of [0.02, 0.3, 0.5, 1, 1.5, 4, 34.5, 1000, 10000]) {
      for (const tail of [1e-10, 1e-6, 0.01, 0.2, 0.45]) {
        const low = inverseLowerGamma(a, tail);
        if (low > 1e-290) expect(relativeError(lowerGamma(a, low), tail), `${a} ${tail}`).toBeLessThan(1e-12);
        const p = 1 - tail;
        const high = inverseLowerGamma(a, p);
        if (high > 1e-290) expect(relativeError(upperGamma(a, high), 1 - p), `${a} ${p}`).toBeLessThan(1e-12);
      }
    }
    expect([inverseLowerGamma(3, 0), inverseLowerGamma(3, 1), inverseLowerGamma(3, 2)]).toEqual([0, Infinity, NaN]);
  });
});
