/** How the bytes of a file become text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/**
 * The encoding that the first bytes of a file speak for: a byte order mark; else UTF-8 if they are that; else the Chinese
 * one if they make Chinese text (older Excel saves so), else the Western one.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (decodes(head, 'utf-8') !== null) return 'utf-8';
  const chinese = decodes(head, 'gb18030');
  return chinese !== null && /[\u4e00-\u9fff]{2}/.test(chinese) ? 'gb18030' : 'windows-1252';
}

/** The text, or null where the bytes are not of this encoding; a character cut off at the end does not count. */
function decodes(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** What a file begins with when it is something else than text, in words; null for text. */
export function foreignFormat(head: Uint8Array): { en: string; zh: string } | null {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);
  if (begins(0x50, 0x4b, 3, 4)) {
    return {
      en: 'This is an Excel workbook or a ZIP archive: save the table as CSV first.',
      zh: '这是 Excel 工作簿或压缩包，请先另存为 CSV。',
    };
  }
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    return {
      en: 'This is an old Excel workbook: save the table as CSV first.',
      zh: '这是旧版 Excel 工作簿，请先另存为 CSV。',
    };
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) return { en: 'This is a PDF, not a CSV file.', zh: '这是 PDF，不是 CSV 文件。' };
  const wide = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  if (!wide && head.subarray(0, 4096).includes(0)) {
    return { en: 'This is not a text file.', zh: '这不是文本文件。' };
  }
  return null;
}
