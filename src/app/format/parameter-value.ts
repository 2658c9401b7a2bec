import type { Parameter, Unit } from '../../scenario/parameter';
import type { Key, Locale } from '../i18n/phrase';
import { locales, phrase } from '../i18n/phrase';
import { money, plain } from './numbers';

/** How a number of a document is shown in a field: shares in percent, cents in yuan, the rest as it is. */
export function fieldFactor(unit: Unit): number {
  if (unit === 'share') return 100;
  return unit.startsWith('cents') ? 0.01 : 1;
}

/** What stands in the field for a value: at most seven figures, no float dust. */
export function toField(unit: Unit, value: number): number {
  return Number((value * fieldFactor(unit)).toPrecision(7));
}

/** The value that a field stands for. Cents become whole again. */
export function fromField(parameter: Parameter, shown: number): number {
  const value = Number((shown / fieldFactor(parameter.unit)).toPrecision(12));
  return parameter.integer === true || parameter.unit.startsWith('cents') ? Math.round(value) : value;
}

/** The unit behind a field that shows this number: "1 day", "2 days". */
export function fieldUnit(locale: Locale, unit: Unit, n: number): string {
  return phrase(locale, `field.${unit}` satisfies Key, { n });
}

/** A parameter's value in words: 15 %, ¥99.00, 2 people, "moving average". */
export function parameterValue(locale: Locale, parameter: Parameter, value: number): string {
  const { tag } = locales[locale];
  const { unit } = parameter;
  if (unit === 'choice') return parameter.choices?.[value]?.[locale] ?? String(value);
  if (unit === 'switch') return phrase(locale, value ? 'on' : 'off');
  if (unit === 'share') return `${plain(tag, value * 100)}%`;
  if (unit.startsWith('cents')) return money(tag, value) + fieldUnit(locale, unit, value).replace(/^[¥元]/, '');
  const name = fieldUnit(locale, unit, value);
  return plain(tag, value) + (name && unit !== 'hour of day' ? ` ${name}` : name);
}
