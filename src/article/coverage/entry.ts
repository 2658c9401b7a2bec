import type { Text } from '../../lib/text';

/** What an entry of the article is. */
export type EntryKind =
  | 'heading'
  | 'idea'
  | 'method'
  | 'kpi'
  | 'step'
  | 'tool'
  | 'trend'
  | 'challenge'
  | 'answer'
  | 'path'
  | 'case'
  | 'figure'
  | 'leaf';

export const TARGET_KINDS = ['lever', 'kpi', 'shock', 'preset', 'view'] as const;

export type TargetKind = (typeof TARGET_KINDS)[number];

/** Where the simulator has it, such as "lever:chatbot". */
export type Target = `${TargetKind}:${string}`;

/** One thing that the article says, named in our own words. */
export interface Entry {
  /** Section of the article, such as "2.3.2"; "C" for the mind map, "end" for what follows it. */
  readonly section: string;
  readonly kind: EntryKind;
  readonly name: Text;
  /** Where to find it; or, as a text, why it is text only. */
  readonly to: readonly Target[] | Text;
}

export function isTextOnly(to: Entry['to']): to is Text {
  return 'en' in to;
}
