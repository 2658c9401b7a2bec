import type { Result } from '../lib/result';
import { failure } from '../lib/result';
import type { Text } from '../lib/text';
import type { Catalogue } from './catalogue';
import { LIMITS } from './limits';
import type { Reading } from './open-document';
import { openDocument } from './open-document';
import type { Receipt } from './receipt';
import type { Scenario } from './scenario';
import { writtenDocument } from './written-id';

/** A scenario as a file: JSON with every value written out, ending in a line end. `made`: what it gave. */
export function toFile(scenario: Scenario, made?: Receipt): string {
  return `${JSON.stringify({ ...writtenDocument(scenario), made }, null, 2)}\n`;
}

/** The scenario of a file's text; the reason where there is none. Check the file's size before reading it, too. */
export function fromFile(text: string, catalogue: Catalogue, language: keyof Text = 'en'): Result<Reading, Text> {
  // A UTF-16 unit takes one to three bytes; the exact number does not matter here.
  if (text.length > LIMITS.fileBytes) return failure(TOO_LARGE);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return failure(NOT_JSON);
  }
  return openDocument(data, catalogue, language);
}

const TOO_LARGE: Text = { en: 'The file is larger than 5 MiB.', zh: '文件超过 5 MiB。' };
const NOT_JSON: Text = { en: 'The file is not JSON, or was cut off.', zh: '文件不是 JSON，或内容不完整。' };
