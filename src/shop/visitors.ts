import { Slots } from '../sim/slots';

/** Visitors who became events: buyers on their way to the checkout and askers who wait for an answer. */
export class Visitors extends Slots {
  key0 = new Int32Array(Slots.START);
  key1 = new Int32Array(Slots.START);
  /** Customer index, or -1 for a newcomer. */
  customer = new Int32Array(Slots.START);
  /** Channel index. */
  channel = new Int32Array(Slots.START);
  /** The visit's uniform, and the paid threshold of its hour. */
  stage = new Float64Array(Slots.START);
  paid = new Float64Array(Slots.START);
  /** How far the visit has been counted: 0 product, 1 cart, 2 checkout. */
  counted = new Uint8Array(Slots.START);
  /** Minutes beyond the tolerated ones that the visitor waited for an answer; -1 for who did not ask. */
  waited = new Float64Array(Slots.START);
  /** Times the wished goods were out of stock and the visitor came back. */
  tries = new Int32Array(Slots.START);
  /** Day on which who comes back by a reminder left the cart. */
  leftOn = new Int32Array(Slots.START);

  open(key0: number, key1: number): number {
    const visitor = this.take();
    this.key0[visitor] = key0;
    this.key1[visitor] = key1;
    this.customer[visitor] = -1;
    this.channel[visitor] = 0;
    this.stage[visitor] = 0;
    this.paid[visitor] = 0;
    this.counted[visitor] = 0;
    this.waited[visitor] = -1;
    this.tries[visitor] = 0;
    return visitor;
  }

  close(visitor: number): void {
    this.give(visitor);
  }
}
