import type { Migration } from './migration';

/** Every step from schema version 1 on, in order; none is ever taken out. */
export const migrations: readonly Migration[] = [];
