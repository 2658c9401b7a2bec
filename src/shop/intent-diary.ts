import { resized } from '../sim/slots';

/** Busy hours on a page: so few that a page is still at hand in the processor's cache when what it says happens. */
const PAGE_HOURS = 4;

/** Numbers of a stretch: one line of the cache. */
const STRETCH = 16;

/**
 * When customers mean to come: notes by page, in no order; a page holds those of a few busy hours. Most intents lie weeks ahead,
 * and many are moved before; among the events they would stand in the way of what happens today. Each page is opened when its time
 * has come, and its notes become events.
 *
 * A note is not crossed out. Who takes it asks the customer whether it still holds.
 */
export class IntentDiary {
  /** The last page that has been opened. */
  opened = -1;
  /** By page: where its latest note stands, 0 if it has none. */
  private readonly latest: Int32Array;
  /** In stretches of one page's notes, each headed by where the stretch before it ends. The first is nobody's: 0 is no place. */
  private notes = new Int32Array(64 * STRETCH);
  private end = STRETCH;
  /** A stretch given back, 0 for none; its head leads to the next one. */
  private vacant = 0;

  /** A diary of so many busy hours. */
  constructor(busyHours: number) {
    this.latest = new Int32Array(pageOf(busyHours) + 1);
  }

  /** Notes a customer on a page that is not opened yet; one beyond the diary's last is passed over: no run gets there. */
  note(page: number, customer: number): void {
    const { latest } = this;
    if (page >= latest.length) return;
    let at = latest[page]! + 1;
    if (at % STRETCH === 0 || at === 1) {
      const stretch = this.stretch();
      this.notes[stretch] = latest[page]!;
      at = stretch + 1;
    }
    this.notes[at] = customer;
    latest[page] = at;
  }

  /** Takes a note from a page and returns its customer; -1 when there is none. */
  take(page: number): number {
    const { latest, notes } = this;
    const at = latest[page]!;
    if (at === 0) return -1;
    const before = at - 1;
    if (before % STRETCH === 0) {
      latest[page] = notes[before]!;
      notes[before] = this.vacant;
      this.vacant = before;
    } else latest[page] = before;
    return notes[at]!;
  }

  /** An empty stretch. */
  private stretch(): number {
    const free = this.vacant;
    if (free > 0) {
      this.vacant = this.notes[free]!;
      return free;
    }
    if (this.end === this.notes.length) this.notes = resized(this.notes, 2 * this.end);
    this.end += STRETCH;
    return this.end - STRETCH;
  }
}

/** The page of what happens so many busy hours after the first day's dawn. */
export function pageOf(busyHours: number): number {
  return Math.floor(busyHours / PAGE_HOURS);
}
