import { levers } from '../levers';
import type { Lever } from '../levers/lever';
import type { EffectSize, InputChange } from '../scenario/input-change';
import { evidenceOf } from '../scenario/evidence';
import type { Grade } from '../scenario/evidence';
import type { PlannedLever, Scenario } from '../scenario/scenario';

/**
 * The same plan with other beliefs about what its levers do. `defaults`: every setting as the lever offers it;
 * `low`, `central`, `high`: every effect at that end of its range, decisions as planned; `sourced`: decisions as planned, and
 * only effects with a published source, the assumed ones do nothing; `graded`: of these only what an experiment, a
 * meta-analysis or a named survey supports (grades E1 to E3).
 */
export const VARIANTS = ['defaults', 'low', 'central', 'high', 'sourced', 'graded'] as const;

export type Variant = (typeof VARIANTS)[number];

const STRONG: readonly Grade[] = ['E1', 'E2', 'E3'];

/** The scenario under a variant. Levers that do not exist are left out, as validation does. */
export function variantOf(scenario: Scenario, variant: Variant): Scenario {
  return { ...scenario, plan: scenario.plan.flatMap((planned) => plannedAs(planned, variant)) };
}

/** True if a source says how large the effect is, and not only that there is one. */
export function isSourced({ basis, sizeAssumed }: EffectSize): boolean {
  return basis !== 'assumed' && sizeAssumed !== true;
}

/** True if at least one of these sources is graded E1 to E3. */
export function isGraded(effect: EffectSize): boolean {
  const { basis } = effect;
  return basis !== 'assumed' && isSourced(effect) && basis.some((id) => STRONG.includes(evidenceOf(id)?.grade ?? 'E5'));
}

/**
 * The value at which an effect does nothing: the one it names, or no gain (0) or a factor of one, whichever moves the lever's
 * inputs less with its other settings as they come.
 */
export function neutralOf(lever: Lever, effect: string): number {
  const named = lever.effects[effect]!.neutral;
  if (named !== undefined) return named;
  const { min, max } = lever.settings[effect]!;
  const settings = Object.fromEntries(Object.entries(lever.settings).map(([id, setting]) => [id, setting.default]));
  const moved = (value: number): number =>
    lever.changes({ ...settings, [effect]: value }).reduce((sum, change) => sum + strengthOf(change), 0);
  const none = Math.min(max, Math.max(min, 0));
  return max >= 1 && min <= 1 && moved(1) < moved(none) ? 1 : none;
}

/** How far a change is from none; what an input is set to is not measured so. */
export function strengthOf({ how, by }: InputChange): number {
  if (how === 'set') return 0;
  return how === 'multiply' ? Math.abs(by - 1) : Math.abs(by);
}

function plannedAs(planned: PlannedLever, variant: Variant): PlannedLever[] {
  const lever = levers.find(({ id }) => id === planned.lever);
  if (!lever) return [];
  if (variant === 'defaults') return [{ ...planned, settings: {} }];
  const settings = { ...planned.settings };
  for (const [id, effect] of Object.entries(lever.effects)) {
    if (variant === 'sourced' || variant === 'graded') {
      const believed = variant === 'sourced' ? isSourced(effect) : isGraded(effect);
      if (!believed) settings[id] = neutralOf(lever, id);
    } else settings[id] = effect[variant];
  }
  return [{ ...planned, settings }];
}
