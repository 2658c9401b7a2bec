import { levers } from '../../levers';
import { shocks } from '../../shocks';
import type { Entry, Target } from './entry';
import { isTextOnly } from './entry';

/** The entries, with each heading also leading to the levers and shocks that declare its section as theirs. */
export function withDeclared(entries: readonly Entry[]): readonly Entry[] {
  const done = new Set<string>();
  return entries.map((entry) => {
    const { section, kind, to } = entry;
    if (kind !== 'heading' || isTextOnly(to) || done.has(section)) return entry;
    done.add(section);
    const declared: Target[] = [
      ...levers.filter(({ article }) => article.includes(section)).map(({ id }): Target => `lever:${id}`),
      ...shocks.filter(({ article }) => article.includes(section)).map(({ id }): Target => `shock:${id}`),
    ];
    return { ...entry, to: [...new Set([...to, ...declared])] };
  });
}
