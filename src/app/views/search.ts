import type { Text } from '../../lib/text';

/** True if every word of the query stands somewhere in the texts, in either language, or in the id. */
export function matches(query: string, texts: readonly Text[], id = ''): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all =
    texts
      .map(({ en, zh }) => `${en} ${zh}`)
      .join(' ')
      .toLowerCase() + id.toLowerCase();
  return words.every((word) => all.includes(word));
}
