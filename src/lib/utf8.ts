/** A text as bytes of UTF-8. */
export function toUtf8(text: string): number[] {
  return Array.from(text, (letter) => letter.codePointAt(0)!).flatMap((code) => {
    if (code < 0x80) return [code];
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    const first = (0xff00 >> (more + 1)) & 0xff;
    return Array.from({ length: more + 1 }, (_, i) =>
      i === 0 ? first | (code >> (6 * more)) : 0x80 | ((code >> (6 * (more - i))) & 0x3f),
    );
  });
}

/** The text of bytes of UTF-8, with U+FFFD for what is none. */
export function fromUtf8(bytes: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    let code = bytes[at]!;
    if (code >= 0x80) {
      const more = code < 0xc0 ? 0 : code < 0xe0 ? 1 : code < 0xf0 ? 2 : 3;
      code = more === 0 ? 0xfffd : code & (0x3f >> more);
      for (let i = 0; i < more; i++) code = (code << 6) | ((bytes[++at] ?? 0) & 0x3f);
    }
    text += String.fromCodePoint(code > 0x10ffff ? 0xfffd : code);
  }
  return text;
}
