import { readFileSync, statSync } from 'node:fs';
import type { Result } from '../../lib/result';
import { failure, success } from '../../lib/result';
import { levers } from '../../levers';
import type { Catalogue } from '../../scenario/catalogue';
import { fromFile } from '../../scenario/file';
import { LIMITS } from '../../scenario/limits';
import { decode } from '../../scenario/link';
import type { Preset } from '../../scenario/preset';
import { scenarioOf } from '../../scenario/preset';
import { presets } from '../../scenario/presets';
import type { Scenario } from '../../scenario/scenario';
import type { Reading } from '../../scenario/validation';
import { shocks } from '../../shocks';
import { shortened } from './arguments';

export const catalogue: Catalogue = { levers, shocks };

export interface Opened {
  readonly scenario: Scenario;
  /** What a person should know, a line each. */
  readonly warnings: readonly string[];
}

/** Opens a file, a link or preset:ID. The error is one line that names the offender; nothing is repaired in silence. */
export function openScenario(source: string): Result<Opened, string> {
  if (source.startsWith('preset:')) return openPreset(source);
  const size = sizeOfFile(source);
  const name = shortened(source);
  if (size === null) {
    const reading = decode(source, catalogue);
    if (reading.ok) return strictly(name, reading.value);
    return failure(
      looksLikeLink(source) ? `${name}: ${reading.error.en}` : `${name}: no such file, and not a link or preset:ID`,
    );
  }
  if (size > LIMITS.fileBytes) return failure(`${name}: The file is larger than 5 MiB.`);
  let text: string;
  try {
    text = readFileSync(source, 'utf8');
  } catch (error) {
    return failure(`${name}: ${shortened(error instanceof Error ? error.message : String(error))}`);
  }
  const reading = fromFile(text, catalogue);
  return reading.ok ? strictly(name, reading.value) : failure(`${name}: ${reading.error.en}`);
}

/** preset:case-1 is its newest version, preset:case-1@1 that version. */
function openPreset(source: string): Result<Opened, string> {
  const id = source.slice('preset:'.length);
  const preset = presets.find((one) => one.id === id) ?? newest(presets.filter((one) => one.id.split('@')[0] === id));
  if (preset) return success({ scenario: scenarioOf(preset), warnings: [] });
  return failure(`${shortened(source)}: no such preset; there are ${presets.map((one) => one.id).join(', ')}`);
}

function newest(versions: readonly Preset[]): Preset | undefined {
  const version = ({ id }: Preset): number => Number(id.split('@')[1]);
  return versions.toSorted((a, b) => version(b) - version(a))[0];
}

/** A page repairs a document and lists what it did; a command that runs unseen refuses it. */
function strictly(name: string, { scenario, problems }: Reading): Result<Opened, string> {
  const line = (path: string, message: string): string => shortened(path === '' ? message : `${path}: ${message}`);
  const [first, ...more] = problems.filter(({ level }) => level === 'impossible');
  if (first) {
    const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
    return failure(`${name}: ${line(first.path, first.message.en)}${rest}`);
  }
  return success({ scenario, warnings: problems.map(({ path, message }) => `${name}: ${line(path, message.en)}`) });
}

function sizeOfFile(source: string): number | null {
  try {
    const found = statSync(source, { throwIfNoEntry: false });
    return found === undefined ? null : found.size;
  } catch {
    return null;
  }
}

function looksLikeLink(source: string): boolean {
  return source.includes('#') || /^https?:/i.test(source);
}
