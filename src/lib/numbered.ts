/**
 * The place of each name in a list. In a build the places stand where they are read, as 0 does for `counterIndex.visits`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function numbered<const Names extends readonly string[]>(names: Names): Readonly<Record<Names[number], number>> {
  return Object.fromEntries(names.map((name, place) => [name, place])) as Record<Names[number], number>;
}
