import { exponential } from '../sim/distributions';
import { draw } from '../sim/keyed';
import { CUSTOMER_FLAG, LIFE, LIFE_WIDTH } from './customers';
import type { Customers } from './customers';
import { PURPOSE } from './event';

/** Members whose daily activity is followed. */
const PANEL_SIZE = 2000;
const MONTH_DAYS = 30;
const LONG_AGO = -1000000;

/**
 * A panel of members: who of them visits the shop on which day. A member who leaves makes room for the next new customer, so
 * that the panel does not grow old.
 *
 * Visits to look around are a Poisson process whose rate follows the shop's ease; by time change a member comes when the
 * ease gone by reaches the next of the member's own exponential thresholds. One draw a visit, none for a day without.
 */
export class Panel {
  /** Active today, and on any of the last thirty days. */
  daily = 0;
  monthly = 0;
  private members = new Int32Array(0);
  /** Day of each member's last visit. */
  private lastDay = new Int32Array(0);
  /** Hours of ordinary browsing, counted from the choice of the panel, after which each member comes again. */
  private next = new Float64Array(0);
  private visits = new Int32Array(0);
  private hours = 0;
  /** The first customer who has not had the chance to join. */
  private newcomer = 0;

  /** Chooses the newest members. Throws nothing for a shop with few or none: the panel is smaller then. */
  choose(customers: Customers): void {
    const members: number[] = [];
    for (let customer = customers.count - 1; customer >= 0 && members.length < PANEL_SIZE; customer--) {
      if (customers.has(customer, CUSTOMER_FLAG.alive)) members.push(customer);
    }
    this.members = Int32Array.from(members);
    this.lastDay = new Int32Array(members.length).fill(LONG_AGO);
    this.next = new Float64Array(members.length);
    this.visits = new Int32Array(members.length);
    this.newcomer = customers.count;
    for (let place = 0; place < members.length; place++) this.wait(customers, place);
  }

  /** A day is over on which members browsed as in so many hours of ordinary ease. */
  closeDay(customers: Customers, day: number, hours: number): void {
    const { members, lastDay, next } = this;
    this.hours += hours;
    this.daily = 0;
    this.monthly = 0;
    for (let place = 0; place < members.length; place++) {
      let member = members[place]!;
      if (!customers.has(member, CUSTOMER_FLAG.alive)) {
        if (this.newcomer === customers.count) continue;
        member = members[place] = this.newcomer++;
        lastDay[place] = LONG_AGO;
        this.visits[place] = 0;
        this.wait(customers, place);
      }
      const looked = next[place]! <= this.hours;
      if (looked) this.wait(customers, place);
      const at = member * LIFE_WIDTH;
      if (looked || customers.life[at + LIFE.intentDay] === day || customers.life[at + LIFE.lastDay] === day) {
        this.daily++;
        lastDay[place] = day;
      }
      if (lastDay[place]! > day - MONTH_DAYS) this.monthly++;
    }
  }

  /** From now on, the member at a place waits for the next visit; those of one day count as one. */
  private wait(customers: Customers, place: number): void {
    const member = this.members[place]!;
    const visit = this.visits[place]!++;
    const at = member * LIFE_WIDTH;
    const u = draw(customers.life[at + LIFE.key0]!, customers.life[at + LIFE.key1]!, PURPOSE.browseVisit, visit);
    const rate = customers.browseRate[member]!;
    this.next[place] = rate > 0 ? this.hours + exponential.quantile(u, 1 / rate) : Infinity;
  }
}
