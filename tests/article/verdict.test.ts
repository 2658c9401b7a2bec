import { describe, expect, it } from 'vitest';
import { isKnown, isPrecise, verdictOn } from '../../src/article/verdict';

describe('The verdict on a figure', () => {
  it('agrees within three points of relative change, the line included, on either side', () => {
    expect(verdictOn(0.2, 0.2, 0)).toBe('agrees');
    expect(verdictOn(0.2, 0.23, 0.01)).toBe('agrees');
    expect(verdictOn(0.2, 0.17, 0.01)).toBe('agrees');
    expect(verdictOn(-0.3, -0.33, 0.005)).toBe('agrees');
  });

  it('differs beyond them, and where the sign is the other', () => {
    expect(verdictOn(0.2, 0.2301, 0)).toBe('differs');
    expect(verdictOn(0.2, 0.1699, 0)).toBe('differs');
    expect(verdictOn(0.05, -0.05, 0)).toBe('differs');
  });

  it('differs as long as the interval is wider than a point, or nothing is known', () => {
    expect(verdictOn(0.2, 0.2, 0.0101)).toBe('differs');
    expect(verdictOn(0.2, 0.2, Infinity)).toBe('differs');
    expect(verdictOn(0.2, NaN, 0.001)).toBe('differs');
    expect(verdictOn(0.2, 0.2, NaN)).toBe('differs');
    expect(isPrecise(0.01)).toBe(true);
    expect(isPrecise(0.0101)).toBe(false);
  });

  it('is known, however wide the interval, where all of it lies beyond the tolerance', () => {
    expect(isKnown(0.2, -0.166, 0.011)).toBe(true);
    expect(verdictOn(0.2, -0.166, 0.011)).toBe('differs');
    expect(isKnown(0.2, 0.25, 0.021)).toBe(false);
    expect(isKnown(0.2, 0.25, 0.0199)).toBe(true);
    expect(isKnown(0.2, 0.2, 0.01)).toBe(true);
    expect(isKnown(0.2, 0.2, 0.5)).toBe(false);
    for (const [simulated, halfWidth] of [
      [NaN, 0.5],
      [0.9, NaN],
      [0.9, Infinity],
    ] as const)
      expect(isKnown(0.2, simulated, halfWidth)).toBe(false);
  });
});
