import type { Text } from '../lib/text';
import { LIMITS } from '../scenario/limits';
import type { Preset } from '../scenario/preset';
import { scenarioOf } from '../scenario/preset';
import type { Scenario } from '../scenario/scenario';
import type { Estimates } from './calibrate';
import { Draft } from './draft';
import type { Ground } from './ground';
import { basketGrounds } from './grounds-basket';
import { customerGrounds } from './grounds-customers';
import { scaleGrounds } from './grounds-scale';
import type { Answers } from './questions';
import { shopNote } from './shop-note';

/** A shop built from a file of orders and its owner's answers. */
export interface BaseShop {
  readonly scenario: Scenario;
  /** Every number that was looked for in the file or asked, in the order of the work. */
  readonly grounds: readonly Ground[];
  /** What the shop cannot show of the file, a sentence each. */
  readonly limits: readonly Text[];
}

/** Builds the shop on a preset. Numbers that the file cannot tell are asked for, or stay as they are there. */
export function baseShop(
  estimates: Estimates,
  answers: Answers,
  preset: Preset,
  { name = '', language = 'en' }: { readonly name?: string; readonly language?: keyof Text } = {},
): BaseShop {
  const start = scenarioOf(preset, language);
  const draft = new Draft(estimates, answers, start.shop);
  basketGrounds(draft);
  customerGrounds(draft);
  scaleGrounds(draft);
  const { shop, grounds, limits } = draft;
  const title = language === 'zh' ? '我的店铺' : 'My shop';
  const scenario: Scenario = {
    ...start,
    name: (name === '' ? title : `${title} · ${name}`).slice(0, LIMITS.nameCharacters),
    note: shopNote(estimates, grounds, language).slice(0, LIMITS.noteCharacters),
    shop,
    plan: [],
    shocks: [],
  };
  return { scenario, grounds, limits };
}
