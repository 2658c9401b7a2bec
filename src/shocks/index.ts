import type { Shock } from './shock';

/** What may happen, in the order in which it is offered. */
export const shocks: readonly Shock[] = [];
