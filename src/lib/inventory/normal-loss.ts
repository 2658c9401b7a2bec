import { normalDensity, normalTail } from '../special/normal';

/** Standard normal loss function E(Z - z)+ = density(z) - z P(Z > z). */
export function normalLoss(z: number): number {
  return z < 0 ? normalLoss(-z) - z : Math.max(0, normalDensity(z) - z * normalTail(z));
}

/** Second-order loss function, the integral of the loss beyond z: ((z^2 + 1) P(Z > z) - z density(z)) / 2. */
export function normalSecondLoss(z: number): number {
  if (z < 0) return (z * z + 1) / 2 - normalSecondLoss(-z);
  return Math.max(0, ((z * z + 1) * normalTail(z) - z * normalDensity(z)) / 2);
}
