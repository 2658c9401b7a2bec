import type { Text } from '../lib/text';
import { cleanText } from './schema';

/** A value of the wrong kind was ignored. */
export function notA(kind: Text, value: unknown): Text {
  const given = shown(value);
  return { en: `Must be a ${kind.en}; ${given.en} was ignored.`, zh: `须为${kind.zh}；${given.zh} 已忽略。` };
}

/** A foreign value in a message: short, and never its whole self. */
export function shown(value: unknown): Text {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return same(String(value));
  if (typeof value === 'string')
    return same(`"${cut(cleanText(value.slice(0, 60), false), 30)}${value.length > 30 ? '…' : ''}"`);
  if (value === undefined) return { en: 'nothing', zh: '空值' };
  return Array.isArray(value) ? { en: 'a list', zh: '列表' } : { en: 'a group of fields', zh: '字段组' };
}

function same(text: string): Text {
  return { en: text, zh: text };
}

/** The first so many UTF-16 units, without half a surrogate pair at the end. */
export function cut(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const last = text.charCodeAt(characters - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? characters - 1 : characters);
}
