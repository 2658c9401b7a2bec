import type { InputChange } from '../../scenario/input-change';
import type { Parameter } from '../../scenario/parameter';
import { shopParameters } from '../../scenario/shop-parameters';
import type { Locale } from '../i18n/phrase';
import { locales, phrase } from '../i18n/phrase';
import { change, plain } from './numbers';
import { parameterValue } from './parameter-value';

/** An input change in words: "−30%", "+2", "= moving average", "→ 85%". */
export function inputChange(locale: Locale, { input, how, by }: InputChange): string {
  const parameter: Parameter = shopParameters[input];
  const { tag } = locales[locale];
  if (how === 'multiply') {
    return Math.abs(by - 1) < 1 ? change(tag, by - 1) : phrase(locale, 'how.multiply', { by: plain(tag, by) });
  }
  const value = parameterValue(locale, parameter, by);
  if (how === 'add') return by > 0 ? `+${value}` : value;
  return phrase(locale, how === 'set' ? 'how.set' : 'how.toward', { by: value });
}
