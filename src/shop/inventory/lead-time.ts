/** Whether a later order may arrive before an earlier one, or waits behind it (a supplier that ships in sequence). */
export const CROSSING = { independent: 0, sequential: 1 } as const;
export type Crossing = (typeof CROSSING)[keyof typeof CROSSING];

/**
 * When an order placed now arrives. `leadTime` is a draw of the supplier's law (the caller inverts it from one keyed
 * uniform); `lastArrival` is when the latest earlier order of the same row is due (-Infinity when there is none).
 *
 * Palm's theorem and Erlang's loss formula for base stock hold under `independent` only; with constant lead times both
 * rules agree.
 */
export function arrivalTime(now: number, leadTime: number, crossing: Crossing, lastArrival: number): number {
  const arrival = now + leadTime;
  return crossing === CROSSING.sequential && arrival < lastArrival ? lastArrival : arrival;
}
