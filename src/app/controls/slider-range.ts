import type { Parameter } from '../../scenario/parameter';

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The slider covers the values one plausibly tries; the number field beside it takes everything that is possible. */
const REACH = 4;

/**
 * The range of a slider in the units of the document: the usual values if the table names them, else up to four times the
 * reference in its own direction; widened to the value at hand. Its step is a round number, about a two-hundredth of it.
 */
export function sliderRange(parameter: Parameter, reference: number, value: number): SliderRange {
  const [low, high] = parameter.likely ?? around(parameter, reference);
  const least = Math.min(low, value);
  const most = Math.max(high, value);
  const step = roundStep((most - least) / 200);
  const whole = parameter.integer === true || parameter.unit.startsWith('cents');
  const kept = whole ? Math.max(1, Math.round(step)) : step;
  // A range input counts its steps from its least value: start on a whole step, so that the steps are round numbers.
  const start = Math.max(parameter.min, Number((Math.floor(least / kept + 1e-9) * kept).toPrecision(12)));
  return { min: start, max: most, step: kept };
}

function around({ min, max, unit }: Parameter, reference: number): readonly [number, number] {
  if (unit === 'share' && Math.abs(reference) >= 0.25) return [min, max];
  if (reference > 0)
    return [min <= 0 ? Math.max(min, 0) : Math.max(min, reference / REACH), Math.min(max, reference * REACH)];
  if (reference < 0)
    return [Math.max(min, reference * REACH), max >= 0 ? Math.min(max, 0) : Math.min(max, reference / REACH)];
  return [min, max];
}

/** The largest of 1, 2, 5 times a power of ten that is not above a size. */
function roundStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  const lead = size / power;
  return Number(((lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power).toPrecision(3));
}
