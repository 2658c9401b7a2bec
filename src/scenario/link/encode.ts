import type { Catalogue } from '../catalogue';
import { presets } from '../presets';
import type { Receipt } from '../receipt';
import type { Scenario } from '../scenario';
import { MODEL_VERSION, SCHEMA_VERSION } from '../scenario';
import { deflated } from './deflated';
import { frame } from './frame';
import { receiptItem, writeItems } from './items';
import { writeRawText, writeText } from './text-code';

/**
 * The part of a link after #: what differs from the scenario's preset, in characters that no browser escapes.
 * `scenario` must be valid; one that names what the catalogue lacks is an error of the program and throws.
 * `made`: what the scenario gave, for those who open the link.
 */
export function encode(scenario: Scenario, catalogue: Catalogue, made?: Receipt): string {
  const preset = presets.find(({ id }) => id === scenario.preset);
  if (!preset) throw new Error(`unknown preset "${scenario.preset}"`);
  const version = { schema: SCHEMA_VERSION, model: MODEL_VERSION };
  const receipt = made ? [receiptItem(made)] : [];
  const plain = [preset.code, ...writeItems(scenario, preset, catalogue, writeText), ...receipt].join('.');
  if (plain.length > READABLE) {
    const packed = deflated(
      [preset.code, ...writeItems(scenario, preset, catalogue, writeRawText), ...receipt].join('.'),
    );
    if (packed.length < plain.length) return frame({ ...version, form: 'z', payload: packed });
  }
  return frame({ ...version, form: 't', payload: plain });
}

/** Up to so many characters a link stays readable rather than becoming a little shorter. */
const READABLE = 300;
