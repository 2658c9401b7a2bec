/** A figure agrees when the simulated relative change is within so much of the reported one (3 percentage points) ... */
export const TOLERANCE = 0.03;

/** ... and known that well: half-width of its 95 % interval (1 percentage point). */
export const ASKED_HALF_WIDTH = 0.01;

/** Room for the last bits of a subtraction, so that 0.23 against 0.20 is on the line and not beyond it. */
const ROUNDING = 1e-12;

export type FigureVerdict = 'agrees' | 'differs';

/** Known well enough to be judged wherever it lies. */
export function isPrecise(halfWidth: number): boolean {
  return halfWidth <= ASKED_HALF_WIDTH + ROUNDING;
}

/**
 * Known well enough for a verdict: by its half-width, or because the whole interval lies beyond the tolerance, and then it
 * differs however wide it is.
 */
export function isKnown(reported: number, simulated: number, halfWidth: number): boolean {
  return isPrecise(halfWidth) || Math.abs(simulated - reported) - halfWidth > TOLERANCE + ROUNDING;
}

/** Compares relative changes. What is not known well enough, or not at all (NaN), does not agree. */
export function verdictOn(reported: number, simulated: number, halfWidth: number): FigureVerdict {
  return Math.abs(simulated - reported) <= TOLERANCE + ROUNDING && isPrecise(halfWidth) ? 'agrees' : 'differs';
}
