import type { EffectSize } from './input-change';
import type { Parameter } from './parameter';

/**
 * An effect size as a setting, so that whoever doubts it can turn it: default the central value, likely from low to high.
 */
export function effectSetting(
  effect: EffectSize,
  form: Omit<Parameter, 'meaning' | 'default' | 'basis' | 'likely'>,
): Parameter {
  const { meaning, central, basis, low, high } = effect;
  return { ...form, meaning, default: central, basis, likely: [low, high] };
}
