import type { Result } from '../lib/result';
import { failure, success } from '../lib/result';
import type { Text } from '../lib/text';
import type { Catalogue } from './catalogue';
import { migrations } from './migrations';
import { migrate } from './migrations/migration';
import { inspect, isPlainObject } from './plain-data';
import { SCHEMA_VERSION } from './scenario';
import type { Reading } from './validation';
import { validate } from './validation';

export type { Reading };

/**
 * A document from a file, a link or storage, of this schema version or an older one. Fails, with a reason and without
 * throwing, where nothing can be opened: no document at all, too deep or too large, or made by a newer version, which
 * must not be overwritten with what this one understands of it. Everything less is repaired and listed.
 */
export function openDocument(data: unknown, catalogue: Catalogue, language: keyof Text = 'en'): Result<Reading, Text> {
  const { refused } = inspect(data);
  if (refused) return failure(refused);
  if (!isPlainObject(data)) return failure(NOT_A_DOCUMENT);
  const schema = data['schema'] ?? SCHEMA_VERSION;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return failure(NOT_A_DOCUMENT);
  if (schema > SCHEMA_VERSION) return failure(NEWER);
  const document = migrate(data, { from: schema, to: SCHEMA_VERSION }, migrations);
  return document ? success(validate(document, catalogue, language)) : failure(NOT_A_DOCUMENT);
}

const NOT_A_DOCUMENT: Text = { en: 'This is not a scenario of the simulator.', zh: '这不是本模拟器的方案。' };
const NEWER: Text = {
  en: 'The scenario was made by a newer version of the simulator. It is left as it is; reload the page to get that version.',
  zh: '该方案由更新版本的模拟器生成，已保持原样；请刷新页面以获取新版本。',
};
