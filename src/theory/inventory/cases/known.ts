import type { TheoryCase } from '../../case';

/** A case from its inputs and right answers; it is named by what it gives. */
export function known(
  id: string,
  inputs: TheoryCase['inputs'],
  values: Readonly<Record<string, number | string | readonly number[]>>,
  origin: { readonly source: string; readonly published?: boolean },
): TheoryCase {
  const expected = Object.fromEntries(Object.entries(values).map(([quantity, value]) => [quantity, { value }]));
  return { id, family: '', title: id, inputs, expected, source: origin.source, published: origin.published ?? false };
}
