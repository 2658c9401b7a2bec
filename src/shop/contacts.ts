import { Slots } from '../sim/slots';

/** Why customer and shop talk; a follow-up is the shop's own call. */
export const REASON = { presale: 0, whereIsMyOrder: 1, complaint: 2, returns: 3, followUp: 4 } as const;
export const MEDIUM = { chat: 0, phone: 1, email: 2 } as const;

/** Which team has a contact in hand, in a shop where phone and chat have one each. */
export const TEAM = { chat: 0, phone: 1 } as const;

/** Live contacts with customer service. */
export class Contacts extends Slots {
  key0 = new Int32Array(Slots.START);
  key1 = new Int32Array(Slots.START);
  reason = new Int32Array(Slots.START);
  medium = new Int32Array(Slots.START);
  team = new Int32Array(Slots.START);
  /** Order the contact is about, or visitor for a pre-sale question. */
  subject = new Int32Array(Slots.START);
  /** How many contacts on this matter came before. */
  attempt = new Int32Array(Slots.START);
  /** Day of the first contact on this matter, and 1 if that one was answered and this one comes within a week of it. */
  firstDay = new Int32Array(Slots.START);
  withinWeek = new Uint8Array(Slots.START);
  /** 1 for a caller who hangs up and is called back, should the wait be long. */
  callBack = new Uint8Array(Slots.START);
  /** Word that the handling time is made of. */
  handling = new Int32Array(Slots.START);
  arrivedAt = new Float64Array(Slots.START);
  /** Hours until the first human answer; 0 from a bot, Infinity without any. */
  responseHours = new Float64Array(Slots.START);
  /** Event handle of the end of patience, -1 for none. */
  reneges = new Float64Array(Slots.START);

  open(key0: number, key1: number): number {
    const contact = this.take();
    this.key0[contact] = key0;
    this.key1[contact] = key1;
    this.attempt[contact] = 0;
    this.withinWeek[contact] = 0;
    this.callBack[contact] = 0;
    this.reneges[contact] = -1;
    this.responseHours[contact] = 0;
    return contact;
  }

  close(contact: number): void {
    this.give(contact);
  }
}
