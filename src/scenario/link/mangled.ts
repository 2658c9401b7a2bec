/**
 * Texts that may be the link in what somebody pasted or clicked, most likely first. Chat tools, mail and word processors
 * escape, wrap, prettify and surround links; none of what they add belongs to a link's alphabet, so it can be taken out
 * again. The checksum decides which candidate is right.
 */
export function candidates(pasted: string): string[] {
  const plain = unescaped(pasted);
  // What follows the last # that a schema number follows; all of it where no # is left.
  const start = /^[^]*#(?=[^A-Za-z0-9]*\d+[^A-Za-z0-9]*\.)/.exec(plain)?.[0].length ?? 0;
  const rest = plain.slice(start);
  const end = rest.indexOf('~');
  const all = end < 0 ? [rest, firstWord(rest), ...lines(rest)] : [rest.slice(0, end)];
  return [...new Set(all.map(bare))].filter((text) => text !== '');
}

/** Undoes percent signs, quoted-printable, entities, full-width letters and typographic dashes, up to three times over. */
function unescaped(text: string): string {
  for (let round = 0; round < 3; round++) {
    const before = text;
    text = text
      .replace(/[%=]([0-9A-Fa-f]{2})/g, (whole, hex: string) => ascii(parseInt(hex, 16)) ?? whole)
      .replace(/&#x([0-9A-Fa-f]{1,4});/g, (_, hex: string) => ascii(parseInt(hex, 16)) ?? '')
      .replace(/&#(\d{1,5});/g, (_, code: string) => ascii(Number(code)) ?? '')
      .replace(/&amp;/g, '&');
    if (text === before) break;
  }
  return text
    .replace(/&(num|period|hyphen|tilde);/g, (_, name: keyof typeof NAMED) => NAMED[name])
    .replace(/&[A-Za-z]{2,8};/g, ' ')
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, (dash) => (dash === '\u00ad' ? '' : '-'));
}

const NAMED = { num: '#', period: '.', hyphen: '-', tilde: '~' } as const;

function ascii(code: number): string | null {
  return code < 128 ? String.fromCharCode(code) : null;
}

/** Only the alphabet of links, without the punctuation of a sentence at the end. */
function bare(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]/g, '').replace(/[.-]+$/, '');
}

function firstWord(text: string): string {
  return /^\s*\S*/.exec(text)![0];
}

/** The first one, two, three ... lines: a link may have been wrapped, with other text below it. */
function lines(text: string): string[] {
  const parts = text.split(/[\r\n]+/, 12);
  return parts.map((_, i) => parts.slice(0, i + 1).join(''));
}
