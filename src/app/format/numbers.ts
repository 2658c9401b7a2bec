/**
 * Numbers as a person reads them. Only here and in the views does a locale exist; below, a number is a number.
 * Formatters are kept, since making one costs more than using it a thousand times.
 */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = tag + JSON.stringify(options);
  let known = formatters.get(key);
  if (!known) formatters.set(key, (known = new Intl.NumberFormat(tag, options)));
  return known;
}

const NOTHING = '–';

/** The typographic minus, as wide as a digit. */
function format(tag: string, value: number, options: Intl.NumberFormatOptions): string {
  if (!Number.isFinite(value)) return NOTHING;
  return formatter(tag, options).format(value).replace('-', '−');
}

export interface Style {
  /** Always with a sign, except for zero. */
  readonly signed?: boolean;
  /** 1.2M or 120万 instead of 1,234,567, from a hundred thousand on; money from ten thousand on. */
  readonly short?: boolean;
  /** No more places than needed: for ticks, which are round. */
  readonly bare?: boolean;
}

function sign(style: Style): Intl.NumberFormatOptions {
  return style.signed ? { signDisplay: 'exceptZero' } : {};
}

/** A plain number with as many places as it deserves: three figures below a hundred, none above a thousand. */
export function plain(tag: string, value: number, style: Style = {}): string {
  const size = Math.abs(value);
  if (style.short && size >= 1e5) {
    return format(tag, value, { notation: 'compact', maximumSignificantDigits: 3, ...sign(style) });
  }
  const places = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 || size === 0 ? 2 : 3;
  return format(tag, value, { maximumFractionDigits: places, ...sign(style) });
}

/** Three significant figures, however small the number. */
export function figures(tag: string, value: number): string {
  return format(tag, value, { maximumSignificantDigits: 3 });
}

/** A whole number. */
export function whole(tag: string, value: number, style: Style = {}): string {
  if (style.short && Math.abs(value) >= 1e5) return plain(tag, value, style);
  return format(tag, value, { maximumFractionDigits: 0, ...sign(style) });
}

/** A share between 0 and 1 in percent: 0.0243 is 2.43 %. */
export function percent(tag: string, share: number, style: Style = {}): string {
  const size = Math.abs(share) * 100;
  const places = size >= 99.95 ? 0 : size >= 10 ? 1 : 2;
  return format(tag, share, {
    style: 'percent',
    minimumFractionDigits: size === 0 || style.bare ? 0 : places,
    maximumFractionDigits: places,
    ...sign(style),
  });
}

/** A relative change, one place below ten percent, none from a hundred on. */
export function change(tag: string, relative: number): string {
  return format(tag, relative, { style: 'percent', ...relativePlaces(relative), signDisplay: 'exceptZero' });
}

/** A half-width of a relative change, without a sign. */
export function spread(tag: string, relative: number): string {
  return format(tag, Math.abs(relative), { style: 'percent', ...relativePlaces(relative) });
}

function relativePlaces(relative: number): Intl.NumberFormatOptions {
  const size = Math.abs(relative) * 100;
  const places = size >= 100 || size === 0 ? 0 : size >= 0.095 ? 1 : 2;
  return { minimumFractionDigits: places, maximumFractionDigits: places };
}

/** A difference of shares in percentage points, as a number: 0.012 is 1.2. */
export function pointsOf(tag: string, share: number, style: Style = {}): string {
  const size = Math.abs(share) * 100;
  return format(tag, share * 100, { maximumFractionDigits: size >= 10 ? 1 : size >= 0.1 ? 2 : 3, ...sign(style) });
}

/** The same with its half-width, if it has one: both with as many places as the half-width is known to. */
export function pointsWithin(tag: string, share: number, halfWidth: number, style: Style = {}): string {
  if (!Number.isFinite(halfWidth)) return pointsOf(tag, share, style);
  const places = halfWidth >= 0.01 ? 1 : halfWidth >= 0.0001 ? 2 : 3;
  const fixed = { minimumFractionDigits: places, maximumFractionDigits: places };
  return `${format(tag, share * 100, { ...fixed, ...sign(style) })} ± ${format(tag, halfWidth * 100, fixed)}`;
}

/** Cents as money: whole units from a hundred on, with two places below, and none for nothing. */
export function money(tag: string, cents: number, style: Style = {}): string {
  const amount = cents / 100;
  const base = { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol', ...sign(style) } as const;
  if (style.short && Math.abs(amount) >= 1e4) {
    return format(tag, amount, { ...base, notation: 'compact', maximumSignificantDigits: 3 });
  }
  const places = Math.abs(amount) >= 100 || amount === 0 ? 0 : 2;
  return format(tag, amount, { ...base, minimumFractionDigits: places, maximumFractionDigits: places });
}
