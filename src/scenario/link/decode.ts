import type { Result } from '../../lib/result';
import { failure, success } from '../../lib/result';
import type { Text } from '../../lib/text';
import type { Catalogue } from '../catalogue';
import { LIMITS } from '../limits';
import type { Reading } from '../open-document';
import { openDocument } from '../open-document';
import { presets } from '../presets';
import { SCHEMA_VERSION } from '../scenario';
import { inflated } from './deflated';
import { unframe } from './frame';
import { candidates } from './mangled';
import { readItems } from './read-items';

/**
 * The scenario of a link: of the part after #, of the whole address, or of a text with the address in it, also when a
 * chat tool has wrapped, escaped or decorated it. Opens exactly what was sent or says why not; never throws.
 */
export function decode(link: string, catalogue: Catalogue, language: keyof Text = 'en'): Result<Reading, Text> {
  if (link.length > LIMITS.link) return failure(TOO_LONG);
  const found = candidates(link)
    .map(unframe)
    .find((frame) => frame !== null);
  if (!found) return failure(DAMAGED);
  if (found.schema > SCHEMA_VERSION) return failure(NEWER);
  if (found.form !== 't' && found.form !== 'z') return failure(DAMAGED);
  const body = found.form === 'z' ? inflated(found.payload) : found.payload;
  if (body === null) return failure(DAMAGED);
  const [code, ...items] = body.split('.');
  if (items.length > LIMITS.nodes) return failure(DAMAGED);
  const preset = presets.find((candidate) => candidate.code === code);
  if (!preset) return failure(NO_PRESET);
  const { document, problems } = readItems(items, preset, catalogue);
  const opened = openDocument({ schema: found.schema, model: found.model, ...document }, catalogue, language);
  if (!opened.ok) return opened;
  return success({ ...opened.value, problems: [...problems, ...opened.value.problems] });
}

const TOO_LONG: Text = {
  en: `The link is longer than ${LIMITS.link} characters; no scenario needs that.`,
  zh: `链接超过 ${LIMITS.link} 个字符，方案不会这么长。`,
};
const DAMAGED: Text = {
  en: 'The link is incomplete or was changed on its way. Ask for it again, or for the scenario as a file.',
  zh: '链接不完整或在传递中被改动。请对方重新发送，或发送方案文件。',
};
const NEWER: Text = {
  en: 'The link was made by a newer version of the simulator. Reload the page to get that version.',
  zh: '该链接由更新版本的模拟器生成。请刷新页面以获取新版本。',
};
const NO_PRESET: Text = {
  en: 'The link starts from a preset that this version does not have. Reload the page to get a newer version.',
  zh: '该链接基于本版本没有的预设。请刷新页面以获取新版本。',
};
