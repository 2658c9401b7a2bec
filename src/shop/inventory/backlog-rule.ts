/**
 * What happens to demand that finds too little stock.
 *
 * - `backorder`: the customer takes what there is and waits for the rest.
 * - `lost`: all or nothing; a line that cannot be filled whole is lost whole.
 * - `partial`: the customer takes what there is; the rest is lost.
 */
export const BACKLOG = { backorder: 0, lost: 1, partial: 2 } as const;
export type BacklogRule = (typeof BACKLOG)[keyof typeof BACKLOG];
