import type { TheoryCase } from '../case';

/** The project's own cases. */
export const ownCases: readonly TheoryCase[] = [];
