/** What fills the places of a sentence. */
export type Values = Readonly<Record<string, string | number>>;

const ONE = /^[-+−]?1$/;

/**
 * A sentence with its {places} filled; an unknown place stays visible, so that a test sees it. `{n:run|runs}` stands for the
 * first word where the place `n` is filled with one, and else for the second.
 */
export function filled(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (place, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return (one === undefined ? undefined : ONE.test(String(value)) ? one : many) ?? String(value);
  });
}
