/** Days of orders that are remembered. */
const LOG_DAYS = 128;

/** Who ordered on each of the last days, so that a later day can ask who has not come back. */
export class OrderLog {
  /** By day modulo LOG_DAYS: customer, and which order of the customer it was, in turn. */
  private readonly entries: number[][] = Array.from({ length: LOG_DAYS }, () => []);
  private readonly days = new Int32Array(LOG_DAYS).fill(-1000000);

  note(day: number, customer: number, ordinal: number): void {
    const slot = slotOf(day);
    if (this.days[slot] !== day) {
      // Lives of the past are written customer by customer, so an older day may come after a newer one.
      if (this.days[slot]! > day) return;
      this.days[slot] = day;
      this.entries[slot] = [];
    }
    this.entries[slot]!.push(customer, ordinal);
  }

  /** The orders of a day as customer, ordinal, customer, ordinal, ... */
  ofDay(day: number): readonly number[] {
    const slot = slotOf(day);
    return this.days[slot] === day ? this.entries[slot]! : [];
  }
}

function slotOf(day: number): number {
  return ((day % LOG_DAYS) + LOG_DAYS) % LOG_DAYS;
}
