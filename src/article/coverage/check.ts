import type { Entry, Target, TargetKind } from './entry';
import { isTextOnly } from './entry';

/** Ids that exist, by kind. */
export type Known = Readonly<Record<TargetKind, ReadonlySet<string>>>;

export interface CoverageCount {
  readonly mapped: number;
  readonly textOnly: number;
  /** Entries that lead nowhere: no target and no reason. */
  readonly unmapped: readonly Entry[];
  /** Targets that name something that does not exist. */
  readonly missing: readonly { readonly entry: Entry; readonly target: Target }[];
}

/** Counts what is mapped, and finds what is not or leads to nothing. */
export function checkCoverage(entries: readonly Entry[], known: Known): CoverageCount {
  const missing = entries.flatMap((entry) =>
    isTextOnly(entry.to)
      ? []
      : entry.to.filter((target) => !exists(target, known)).map((target) => ({ entry, target })),
  );
  const textOnly = entries.filter(({ to }) => isTextOnly(to) && to.en !== '' && to.zh !== '');
  const unmapped = entries.filter(({ to }) => (isTextOnly(to) ? to.en === '' || to.zh === '' : to.length === 0));
  return { mapped: entries.length - textOnly.length - unmapped.length, textOnly: textOnly.length, unmapped, missing };
}

function exists(target: Target, known: Known): boolean {
  const at = target.indexOf(':');
  return known[target.slice(0, at) as TargetKind].has(target.slice(at + 1));
}

/** What is offered to an article's reader and that no entry names, by kind. */
export function unnamed(entries: readonly Entry[], known: Known): Target[] {
  const named = new Set(entries.flatMap(({ to }) => (isTextOnly(to) ? [] : to)));
  return (Object.keys(known) as TargetKind[]).flatMap((kind) =>
    [...known[kind]].map((id): Target => `${kind}:${id}`).filter((target) => !named.has(target)),
  );
}
