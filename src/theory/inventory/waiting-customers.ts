/** Customers whose units are backordered, first come first served: how long each unit waited. A ring that grows. */
export class WaitingCustomers {
  private units = new Float64Array(64);
  private since = new Float64Array(64);
  private head = 0;
  private count = 0;

  join(units: number, now: number): void {
    if (this.count === this.units.length) this.grow();
    const place = (this.head + this.count++) % this.units.length;
    this.units[place] = units;
    this.since[place] = now;
  }

  /** The first `units` are served; returns the sum of their waits. Throws a RangeError if fewer wait. */
  leave(units: number, now: number): number {
    let waits = 0;
    for (let left = units; left > 0;) {
      if (this.count === 0) throw new RangeError(`${left} units served that nobody waits for`);
      const taken = Math.min(left, this.units[this.head]!);
      waits += taken * (now - this.since[this.head]!);
      left -= taken;
      this.units[this.head]! -= taken;
      if (this.units[this.head] === 0) {
        this.head = (this.head + 1) % this.units.length;
        this.count--;
      }
    }
    return waits;
  }

  private grow(): void {
    const length = this.units.length;
    const units = new Float64Array(2 * length);
    const since = new Float64Array(2 * length);
    for (let index = 0; index < length; index++) {
      units[index] = this.units[(this.head + index) % length]!;
      since[index] = this.since[(this.head + index) % length]!;
    }
    this.units = units;
    this.since = since;
    this.head = 0;
  }
}
