/**
 * Processor time of this process for a piece of work, in nanoseconds: other programs do not count, the process's own
 * compiler and garbage collector do.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1000;
}

/** The same of `rounds` repetitions, each told its number. */
export function processorTimes(rounds: number, work: (round: number) => void): number[] {
  return Array.from({ length: rounds }, (_, round) => processorTime(() => work(round)));
}
