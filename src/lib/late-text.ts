import type { Text } from './text';

/**
 * A text whose words come later, by number. The build puts it in the place of a text that is written out in the source,
 * so that a browser loads one language and a worker none.
 */
export interface Words {
  /** Words of the model, by number. */
  readonly model: readonly string[];
  /** Those of the published effects, which come when somebody asks for a source. */
  readonly evidence: readonly string[];
}

export type Shelf = keyof Words;

const known: Partial<Record<keyof Text, Partial<Words>>> = {};

class LateText implements Text {
  constructor(
    private readonly shelf: Shelf,
    private readonly number: number,
  ) {}

  get en(): string {
    return (known.en ?? known.zh)?.[this.shelf]?.[this.number] ?? '';
  }

  get zh(): string {
    return (known.zh ?? known.en)?.[this.shelf]?.[this.number] ?? '';
  }
}

export function lateText(number: number): Text {
  return new LateText('model', number);
}

export function lateEvidence(number: number): Text {
  return new LateText('evidence', number);
}

/** From now on these texts are known in this language. */
export function giveWords(locale: keyof Text, words: Partial<Words>): void {
  known[locale] = { ...known[locale], ...words };
}
