import { WaitingLine } from '../sim/waiting-line';

/** A team has two lines: people who wait for an answer now, calls and chats as they come, and behind them e-mails. */
export const LINE = { live: 0, email: 1 } as const;

/**
 * A team of agents before one waiting line. A call takes a whole agent; conversations in writing share one, up to so many
 * at once. Conversations in writing can be handed over, so they never keep more agents from the phone than they need.
 *
 * It decides who may start and nothing else, and knows no times: how long an answer takes belongs to the caller.
 */
export class AgentTeam {
  /** Agents on duty. */
  agents = 0;
  /** Conversations in writing that one agent may hold at once. */
  slots = 1;
  /** Calls and conversations in writing under way; those of a shift that went home are finished first. */
  calls = 0;
  texts = 0;
  readonly line = new WaitingLine(2);
  /** Calls that the shop means to make, when nobody waits. */
  readonly outbound = new WaitingLine();

  /** Contacts waiting. */
  get queued(): number {
    return this.line.length;
  }

  /** True when there are hands for one more call, or one more conversation in writing. */
  hasRoom(isCall: boolean): boolean {
    if (isCall) return this.calls + Math.ceil(this.texts / this.slots) < this.agents;
    return this.texts < (this.agents - this.calls) * this.slots;
  }

  /** A contact comes. True: it starts now; false: it waits at the end of its line. */
  request(contact: number, isCall: boolean, line: number): boolean {
    if (this.line.length === 0 && this.hasRoom(isCall)) {
      this.begin(isCall);
      return true;
    }
    this.line.join(contact, line);
    return false;
  }

  begin(isCall: boolean): void {
    if (isCall) this.calls += 1;
    else this.texts += 1;
  }

  /** Throws a RangeError when nothing of the kind was under way. */
  end(isCall: boolean): void {
    if ((isCall ? this.calls : this.texts) === 0) throw new RangeError('an answer ends that nobody gave');
    if (isCall) this.calls -= 1;
    else this.texts -= 1;
  }

  /** Conversations in writing that an agent holds who holds any, spread evenly; at least 1. */
  get open(): number {
    const writing = this.agents - this.calls;
    return writing > 0 ? Math.max(1, Math.min(this.slots, this.texts / writing)) : 1;
  }
}
