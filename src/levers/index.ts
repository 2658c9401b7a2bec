import type { Lever } from './lever';

/** What one may do, by family and in the order in which it is offered. */
export const levers: readonly Lever[] = [];
