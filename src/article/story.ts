import type { Text } from '../lib/text';
import type { CaseNumber } from './figure';

/** A measure of a case, retold in our own words, and what stands for it in the plan. */
export interface Measure {
  readonly text: Text;
  /** Ids of levers; empty where nothing in the plan stands for it, and `without` says why. */
  readonly levers: readonly string[];
  readonly without?: Text;
}

/** A group of measures, in the article's order. */
export interface Step {
  readonly name: Text;
  readonly measures: readonly Measure[];
}

/** One of the article's five cases, retold. */
export interface Story {
  readonly number: CaseNumber;
  /** Section of the article, such as "3.1". */
  readonly section: string;
  /** The preset that stands for it, with version. */
  readonly preset: string;
  readonly title: Text;
  readonly background: Text;
  readonly goal: Text;
  readonly steps: readonly Step[];
  /** What is assumed about the shop so that it fits the background. */
  readonly assumed: Text;
  /** What in the reported figures does not fit together, and how it is read here. */
  readonly tension: Text;
}
