import type { Text } from '../lib/text';
import { LIMITS } from './limits';

/**
 * impossible: refused, a default stands in its place. typo: kept, but rarely meant. unwise: kept and meant, but expect
 * trouble. notice: nothing wrong, but worth knowing.
 */
export type ProblemLevel = 'impossible' | 'typo' | 'unwise' | 'notice';

/** Something to tell about a document, and where: 'shop.pickers', 'plan[2].settings.budgetCents', '' for the whole. */
export interface Problem {
  readonly path: string;
  readonly level: ProblemLevel;
  readonly message: Text;
}

/** Collects problems, at most as many as a person would read. */
export class Problems {
  readonly #list: Problem[] = [];
  #more = 0;

  add(path: string, level: ProblemLevel, message: Text): void {
    if (this.#list.length < LIMITS.problems) this.#list.push({ path: path.slice(0, 200), level, message });
    else this.#more++;
  }

  list(): readonly Problem[] {
    const more = this.#more;
    if (more === 0) return this.#list;
    const message = { en: `${more} more problems are not listed.`, zh: `另有 ${more} 个问题未列出。` };
    return [...this.#list, { path: '', level: 'notice', message }];
  }
}
