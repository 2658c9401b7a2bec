/** The parts of a scenario, in the order of their tabs. */
export const parts = ['levers', 'shop', 'shocks', 'run'] as const;

export type Part = (typeof parts)[number];
