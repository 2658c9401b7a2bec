import type { EffectSize } from './input-change';
import type { Parameter } from './parameter';

/**
 * An effect size as a setting, so that whoever doubts it can turn it: default the central value, likely from low to high,
 * and with the same word on what of it is assumed.
 */
export function effectSetting(
  effect: EffectSize,
  form: Omit<Parameter, 'meaning' | 'default' | 'basis' | 'likely' | 'sizeAssumed' | 'lowAssumed'>,
): Parameter {
  const { meaning, central, basis, low, high, sizeAssumed, lowAssumed } = effect;
  const assumed = { ...(sizeAssumed && { sizeAssumed }), ...(lowAssumed && { lowAssumed }) };
  return { ...form, meaning, default: central, basis, likely: [low, high], ...assumed };
}
