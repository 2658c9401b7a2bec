import * as v from 'valibot';
import type { Catalogue, CatalogueEntry } from './catalogue';
import { LIMITS } from './limits';
import type { Parameter, ParameterTable } from './parameter';
import { runParameters } from './parameters/run';
import { presets } from './presets';
import { MODEL_VERSION, SCHEMA_VERSION } from './scenario';
import { shopParameters } from './shop-parameters';

/** Only whole values make sense: counts, choices and switches. */
export function isWhole({ unit, integer }: Parameter): boolean {
  return integer === true || unit === 'choice' || unit === 'switch';
}

const valueSchemas = new WeakMap<Parameter, v.GenericSchema<number>>();

/** A value the parameter can have. -0 becomes 0, so that two documents that mean the same are the same. */
export function valueSchema(parameter: Parameter): v.GenericSchema<number> {
  let schema = valueSchemas.get(parameter);
  if (!schema) {
    const range = v.pipe(v.number(), v.finite(), v.minValue(parameter.min), v.maxValue(parameter.max));
    const noMinusZero = v.transform((value: number) => value + 0);
    schema = isWhole(parameter) ? v.pipe(range, v.integer(), noMinusZero) : v.pipe(range, noMinusZero);
    valueSchemas.set(parameter, schema);
  }
  return schema;
}

/** First and last day of a lever or shock; 0 as the last day means to the end of the run. */
export const daysSchema = {
  fromDay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.days)),
  toDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.days)),
} as const;

/** Text of at most so many UTF-16 units that `cleanText` leaves as it is. */
function textSchema(characters: number, lines: boolean): v.GenericSchema<string> {
  const clean = v.check((text: string) => text === cleanText(text, lines));
  return v.pipe(v.string(), v.maxLength(characters), clean);
}

/** The text without control characters and halves of surrogate pairs; line ends stay where `lines` are wanted. */
export function cleanText(text: string, lines = true): string {
  let clean = '';
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const control = code < 32 || (code >= 127 && code < 160);
    if (letter === '\n') clean += lines ? letter : ' ';
    else if (!control && !(code >= 0xd800 && code <= 0xdfff)) clean += letter;
  }
  return clean;
}

/** Exactly the documents that are valid as they stand: the form of `Scenario` with every range of every table. */
export function documentSchema(catalogue: Catalogue): v.GenericSchema {
  return v.strictObject({
    schema: v.literal(SCHEMA_VERSION),
    model: v.literal(MODEL_VERSION),
    preset: v.picklist(presets.map(({ id }) => id)),
    name: textSchema(LIMITS.nameCharacters, false),
    note: textSchema(LIMITS.noteCharacters, true),
    shop: valuesSchema(shopParameters),
    plan: v.pipe(v.array(plannedSchema('lever', catalogue.levers)), v.maxLength(LIMITS.planEntries)),
    shocks: v.pipe(v.array(plannedSchema('shock', catalogue.shocks)), v.maxLength(LIMITS.shockEntries)),
    shocksInScenarioOnly: v.optional(v.literal(true)),
    ...entriesOf(runParameters),
    feedbacks: v.strictObject({
      rating: v.boolean(),
      wordOfMouth: v.boolean(),
      repeatPurchase: v.boolean(),
      siteLoad: v.boolean(),
    }),
  });
}

function plannedSchema(kind: 'lever' | 'shock', entries: readonly CatalogueEntry[]): v.GenericSchema {
  const one = ({ id, settings }: CatalogueEntry) =>
    v.strictObject({ [kind]: v.literal(id), settings: valuesSchema(settings), ...daysSchema });
  return v.union(entries.map(one));
}

function valuesSchema(table: ParameterTable): v.GenericSchema {
  return v.strictObject(entriesOf(table));
}

function entriesOf(table: ParameterTable): Record<string, v.GenericSchema<number>> {
  return Object.fromEntries(Object.entries(table).map(([id, parameter]) => [id, valueSchema(parameter)]));
}
