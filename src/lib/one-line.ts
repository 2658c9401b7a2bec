/** A text as part of a message: control characters and line breaks become spaces, and what goes beyond `most` characters is cut. */
export function onOneLine(text: string, most: number): string {
  // Cut before the search: what people hand in may be megabytes long.
  // eslint-disable-next-line no-control-regex
  const line = text.slice(0, 4 * most).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
