import type { Difference } from '../../experiments/paired';
import type { Values } from '../i18n/filled';
import type { Key } from '../i18n/phrase';

/** How a difference looks: a tone for colour and mark, and the words. */
export interface Judgement {
  readonly tone: 'better' | 'worse' | 'higher' | 'lower' | 'even' | 'open' | 'same';
  readonly key: Key;
  readonly values?: Values;
  /** The interval allows a statement: the KPI moved, or stayed within what is worthwhile. */
  readonly settled: boolean;
}

/** The verdict of a difference in the page's words. */
export function judgementOf(difference: Difference): Judgement {
  if (difference.identical && difference.n > 0) return { tone: 'same', key: 'verdict.same', settled: true };
  const { word, more } = difference.verdict;
  switch (word) {
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower':
      return { tone: word, key: `verdict.${word}`, settled: true };
    case 'no practical difference':
      return { tone: 'even', key: 'verdict.even', settled: true };
    case 'not clear yet':
      return more === null
        ? { tone: 'open', key: 'verdict.open', settled: false }
        : { tone: 'open', key: 'verdict.openMore', values: { n: more }, settled: false };
    case 'first look':
      return { tone: 'open', key: 'verdict.firstLook', settled: false };
    case 'running interval':
      return { tone: 'open', key: 'verdict.running', settled: false };
  }
}

/** True if the verdict says that something moved. */
export function hasMoved({ tone }: Judgement): boolean {
  return tone === 'better' || tone === 'worse' || tone === 'higher' || tone === 'lower';
}
