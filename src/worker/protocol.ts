import type { Readings } from '../experiments/readings';
import type { MeasuredRun } from '../realism/measured-run';
import type { Scenario } from '../scenario/scenario';
import type { Facts, Window } from '../shop/facts';

/** What the two sides of the thread boundary say to each other: types, and one word. */

/** One job, as it crosses. */
export interface Order {
  /** Number of the order, for its heartbeats. */
  readonly id: number;
  readonly scenario: Scenario;
  readonly replication: number;
  /** What is to be read of the facts; without it they cross themselves. */
  readonly wanted?: Wanted;
  /** The run is measured as published data are, and only that crosses. */
  readonly measured?: true;
}

/** What is to be read of a run: KPIs by their ids, since functions cannot cross. */
export interface Wanted {
  readonly window: Window;
  readonly kpis: readonly string[];
  readonly perDay: boolean;
}

/** An error as plain data: not every error can be cloned, and none keeps its class. */
export interface Fault {
  readonly name: string;
  readonly message: string;
}

/** Name of the fault of an order that was cancelled. */
export const CANCELLED = 'Cancelled';

export type Outcome = {
  /** Keys of the warm states that this worker now holds. */
  readonly warm: readonly string[];
} & (
  | { readonly ok: true; readonly facts: Facts; readonly cpuMs: number }
  | { readonly ok: true; readonly readings: Readings }
  | { readonly ok: true; readonly measured: MeasuredRun }
  | { readonly ok: false; readonly fault: Fault }
);

/** What a worker offers. It is called through comlink; it never rejects. */
export interface ShopService {
  /** Answers at once when the worker is up. `warmBytes`: memory for warm states. */
  prepare(warmBytes: number): boolean;
  run(order: Order): Promise<Outcome>;
  /** Ends an order at its next step; its outcome is then the fault `CANCELLED`. */
  cancel(id: number): void;
}

/** Sent beside comlink's messages while an order runs, at least every 250 ms. */
export interface Heartbeat {
  readonly heartbeat: number;
  /** Day reached; 0 during the warm-up. */
  readonly day: number;
}
