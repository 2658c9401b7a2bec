import { kpis } from '../../kpis';
import type { Kpi } from '../../kpis/kpi';
import type { StudyResult } from '../../experiments/study-result';

type Worthwhile = Kpi['worthwhile'];

/** A share of the base above which nothing is worthwhile any more. */
const MOST_RELATIVE = 10;
const MOST_ABSOLUTE = 1e12;

const KEY = 'worthwhile';

/**
 * The smallest difference that is worth acting on, for each KPI: the definition's, or this person's own. It decides what
 * counts as "no practical difference", and moves no number.
 */
class WorthwhileDifferences {
  /** Own sizes by KPI, in the form of the definition: relative to the base, or in the KPI's unit. */
  own = $state.raw<Readonly<Record<string, number>>>({});
  readonly #judged = $derived(this.#isDefault() ? null : kpis.map((kpi) => ({ ...kpi, worthwhile: this.of(kpi) })));

  /** Reads what was kept; to be called once. */
  start(): void {
    try {
      this.own = readable(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    } catch {
      // What cannot be read or kept is left at the definitions.
    }
  }

  of({ id, worthwhile }: Kpi): Worthwhile {
    const size = this.own[id];
    if (size === undefined) return worthwhile;
    return 'relative' in worthwhile ? { relative: size } : { absolute: size };
  }

  isOwn(id: string): boolean {
    return this.own[id] !== undefined;
  }

  /** False, and nothing changes, for a size that makes no sense. */
  set(kpi: Kpi, size: number): boolean {
    if (!isPossible(kpi, size)) return false;
    const { [kpi.id]: _, ...others } = this.own;
    const isDefault = sizeOf(kpi.worthwhile) === size;
    this.#keep(isDefault ? others : { ...others, [kpi.id]: size });
    return true;
  }

  reset(id: string): void {
    const { [id]: _, ...others } = this.own;
    this.#keep(others);
  }

  resetAll(): void {
    this.#keep({});
  }

  /** The result with verdicts by these differences. */
  judge = (result: StudyResult): StudyResult => (this.#judged ? result.judgedBy(this.#judged) : result);

  #isDefault(): boolean {
    return Object.keys(this.own).length === 0;
  }

  #keep(own: Readonly<Record<string, number>>): void {
    this.own = own;
    try {
      localStorage.setItem(KEY, JSON.stringify(own));
    } catch {
      // Then it holds for this tab.
    }
  }
}

export function sizeOf(worthwhile: Worthwhile): number {
  return 'relative' in worthwhile ? worthwhile.relative : worthwhile.absolute;
}

/** The largest size that makes sense, in the form of the definition. */
export function mostOf({ worthwhile }: Kpi): number {
  return 'relative' in worthwhile ? MOST_RELATIVE : MOST_ABSOLUTE;
}

function isPossible(kpi: Kpi, size: unknown): size is number {
  return typeof size === 'number' && size >= 0 && size <= mostOf(kpi);
}

/** Of anything that was stored, what is a size of a KPI there is. */
export function readable(stored: unknown): Readonly<Record<string, number>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const sizes: [string, number][] = [];
  for (const kpi of kpis) {
    const size: unknown = Object.hasOwn(stored, kpi.id) ? (stored as Record<string, unknown>)[kpi.id] : undefined;
    if (isPossible(kpi, size)) sizes.push([kpi.id, size]);
  }
  return Object.fromEntries(sizes);
}

export const worthwhile = new WorthwhileDifferences();
