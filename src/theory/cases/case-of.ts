import type { Answer, TheoryCase } from '../case';

/** A case from its inputs and right answers. `note` is a tolerance as a published table states it. */
export function caseOf(
  id: string,
  title: string,
  inputs: TheoryCase['inputs'],
  values: Readonly<Record<string, Answer>>,
  origin: { readonly source: string; readonly published?: boolean; readonly note?: string },
): TheoryCase {
  const note = origin.note === undefined ? {} : { tolerance_note: origin.note };
  const expected = Object.fromEntries(
    Object.entries(values).map(([quantity, value]) => [quantity, { value, ...note }]),
  );
  return { id, family: '', title, inputs, expected, source: origin.source, published: origin.published ?? false };
}
