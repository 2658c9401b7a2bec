import type { Result } from '../../lib/result';
import { success } from '../../lib/result';
import type { Text } from '../../lib/text';
import { levers } from '../../levers';
import { fromFile } from '../../scenario/file';
import { LIMITS } from '../../scenario/limits';
import { decode, encode } from '../../scenario/link';
import type { Reading } from '../../scenario/open-document';
import { openDocument } from '../../scenario/open-document';
import type { Preset } from '../../scenario/preset';
import { presets } from '../../scenario/presets';
import type { Receipt } from '../../scenario/receipt';
import type { Scenario } from '../../scenario/scenario';
import { shocks } from '../../shocks';
import { language } from '../i18n/language.svelte';

/** The levers and shocks of this build: what documents may name. */
export const catalogue = { levers, shocks };

export interface Link {
  /** The part after #; null where even without its note the scenario is too long for a link. */
  readonly text: string | null;
  /** The note is not in it: with it the link would be cut by many messengers. */
  readonly noteLeftOut: boolean;
}

/** `made`: what the scenario gave, for those who open the link; it is left out before anything else is. */
export function writeLink(scenario: Scenario, made?: Receipt): Link {
  if (made) {
    const text = encode(scenario, catalogue, made);
    if (text.length <= LIMITS.linkNormal) return { text, noteLeftOut: false };
  }
  const text = encode(scenario, catalogue);
  if (text.length <= LIMITS.linkNormal) return { text, noteLeftOut: false };
  const short = encode({ ...scenario, note: '' }, catalogue);
  // Half a link lost for a note that only shortens it a little is no gain.
  if (short.length <= LIMITS.linkNormal) return { text: short, noteLeftOut: true };
  if (text.length <= LIMITS.link) return { text, noteLeftOut: false };
  return short.length <= LIMITS.link ? { text: short, noteLeftOut: true } : { text: null, noteLeftOut: true };
}

export function readLink(hash: string): Result<Reading, Text> {
  return inOwnWords(decode(hash, catalogue, language.locale));
}

export function readFile(text: string): Result<Reading, Text> {
  return inOwnWords(fromFile(text, catalogue, language.locale));
}

/** A document from this browser's store. */
export function readDocument(data: unknown): Result<Reading, Text> {
  return inOwnWords(openDocument(data, catalogue, language.locale));
}

/** The preset that a scenario departs from. */
export function presetOf({ preset }: Scenario): Preset {
  return presets.find(({ id }) => id === preset) ?? presets[0]!;
}

/** A scenario that nobody renamed has the name of its preset in the reader's language, whoever opened it first in which. */
export function inOwnLanguage(scenario: Scenario): Scenario {
  const { name } = presetOf(scenario);
  return scenario.name === name.en || scenario.name === name.zh
    ? { ...scenario, name: name[language.locale] }
    : scenario;
}

function inOwnWords(reading: Result<Reading, Text>): Result<Reading, Text> {
  if (!reading.ok) return reading;
  return success({ ...reading.value, scenario: inOwnLanguage(reading.value.scenario) });
}
