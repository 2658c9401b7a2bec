const BETWEEN_WORDS = '\t';

/**
 * An expression that gives these words: one text is shorter than a list of texts, compressed as well.
 * @param {readonly string[]} words
 */
export function asOneText(words) {
  const torn = words.find((word) => word.includes(BETWEEN_WORDS));
  if (torn !== undefined) throw new Error(`a build parts texts where this one has a tab: ${torn}`);
  return `${JSON.stringify(words.join(BETWEEN_WORDS))}.split(${JSON.stringify(BETWEEN_WORDS)})`;
}
