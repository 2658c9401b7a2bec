/** What a cell says as a number, if its decimal mark is a dot, and if it is a comma. NaN: it is no number then. */
export interface NumberReading {
  readonly dot: number;
  readonly comma: number;
}

/** Beyond this a cell is no quantity and no price. */
const MOST = 1e12;

const PLAIN = /^-?\d+$/;
const PLAIN_DOT = /^-?\d+\.\d+$/;
const DOT = /^[+-]?(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/;
const COMMA = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{2,3})*\.\d{3})?(?:,\d*)?(?:[eE][+-]?\d{1,3})?$/;
const CURRENCY =
  /^(?:[¥￥$€£]|CNY|RMB|USD|EUR|GBP|HKD|JPY|US\$|HK\$)\s*|\s*(?:[¥￥$€£元件个只盒套]|CNY|RMB|USD|EUR|GBP|pcs)$/gi;

const NONE: NumberReading = { dot: NaN, comma: NaN };

/**
 * Reads a number as people and shop systems write it: currency signs, thousands apart by comma, dot, blank or apostrophe,
 * full-width digits, brackets or a minus at the end for a negative, a spreadsheet's ="..." around it. "1,234" is 1234 with
 * a decimal dot and 1.234 with a decimal comma: who reads a whole column decides which.
 */
export function readNumber(text: string): NumberReading {
  if (PLAIN.test(text)) return both(Number(text));
  if (PLAIN_DOT.test(text)) {
    const grouped = /^-?\d{1,3}\.\d{3}$/.test(text) ? Number(text.replace('.', '')) : NaN;
    return { dot: within(Number(text)), comma: within(grouped) };
  }
  if (text.length > 40) return NONE;
  const { digits, sign } = stripped(text);
  if (!/\d/.test(digits)) return NONE;
  const dot = DOT.test(digits) ? sign * Number(digits.replaceAll(',', '')) : NaN;
  const comma = COMMA.test(digits) ? sign * Number(digits.replaceAll('.', '').replace(',', '.')) : NaN;
  return { dot: within(dot), comma: within(comma) };
}

/** Digits, marks and exponent alone, and the sign that stood outside of them. */
function stripped(text: string): { digits: string; sign: number } {
  let digits = unwrapped(text)
    .replace(/[０-９．，－＋（）]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u2212', '-')
    .replaceAll('。', '.');
  let sign = 1;
  const negative = /^\((.*)\)$/.exec(digits) ?? /^(.*\d)\s*-$/.exec(digits);
  if (negative) {
    digits = negative[1]!;
    sign = -1;
  }
  if (/^-\s*[^\d-]/.test(digits)) {
    digits = digits.slice(1).trim();
    sign = -sign;
  }
  digits = digits.trim().replace(CURRENCY, '').trim();
  // Blanks and apostrophes only where they stand between groups of three.
  if (/^[+-]?\d{1,3}(?:[\s\u00a0\u202f'’]\d{3})+(?:[.,]\d*)?$/.test(digits))
    digits = digits.replace(/[\s\u00a0\u202f'’]/g, '');
  return { digits, sign };
}

/** A cell without blanks around it, and without what spreadsheets put around a text: ="...", or an apostrophe before it. */
export function unwrapped(text: string): string {
  const bare = text.trim();
  const formula = /^="?([^"]*)"?$/.exec(bare);
  return (formula ? formula[1]! : bare.startsWith("'") ? bare.slice(1) : bare).trim();
}

function both(value: number): NumberReading {
  const kept = within(value);
  return { dot: kept, comma: kept };
}

/** -0 becomes 0. */
function within(value: number): number {
  return Math.abs(value) <= MOST ? value + 0 : NaN;
}
