import type { Text } from '../lib/text';
import type { Scenario } from './scenario';
import { MODEL_VERSION, SCHEMA_VERSION } from './scenario';

/**
 * A scenario to start from. A released version is never edited: links carry only what differs from it, so editing it
 * would change what old links mean. A change is a new file with the next version (`base@2`), and the old one stays.
 */
export interface Preset {
  /** Name and version, such as 'base@1'. */
  readonly id: string;
  /** Stable short code of this version in links, [a-z0-9]{2,4}, never reused. */
  readonly code: string;
  readonly name: Text;
  readonly note: Text;
  /** With every setting written out, so that a later change of a table's default moves nothing. */
  readonly content: Omit<Scenario, 'schema' | 'model' | 'preset' | 'name' | 'note'>;
}

/** The preset as a document, with its name and note in the reader's language. */
export function scenarioOf(preset: Preset, language: keyof Text = 'en'): Scenario {
  return {
    schema: SCHEMA_VERSION,
    model: MODEL_VERSION,
    preset: preset.id,
    name: preset.name[language],
    note: preset.note[language],
    ...preset.content,
  };
}
