/**
 * What planners have seen of a supplier: by how many days its goods have lately come later than agreed (below 0: earlier),
 * an exponential smoothing of the means of days with deliveries. Nobody tells them more.
 */
export class DeliveryRecord {
  daysLate = 0;
  private sum = 0;
  private deliveries = 0;

  /** Goods came so many days later than agreed. */
  note(daysLate: number): void {
    this.sum += daysLate;
    this.deliveries += 1;
  }

  /** A new morning: what came since the last one counts with this weight. */
  learn(weight: number): void {
    if (this.deliveries === 0) return;
    this.daysLate += weight * (this.sum / this.deliveries - this.daysLate);
    this.sum = 0;
    this.deliveries = 0;
  }
}
