import type { ClosureKernel } from './closure-kernel';

interface Waiting {
  readonly priority: number;
  readonly start: () => void;
}

/** A station in the style of the closure kernel, with the abilities and statistics of the typed one. */
export class ClosureStation {
  readonly statistics = { queueTime: 0, busyTime: 0, scheduledTime: 0, paidTime: 0, requests: 0, waits: 0, starts: 0 };
  private readonly queues: Waiting[][];
  private queued = 0;
  private busy = 0;
  private last = 0;

  constructor(
    private readonly kernel: ClosureKernel,
    private readonly servers: number,
    priorities = 1,
  ) {
    this.queues = Array.from({ length: priorities }, () => []);
  }

  /** Calls `start` when a server is free; returns what `withdraw` takes to give up waiting. */
  request(priority: number, start: () => void): Waiting {
    this.advance();
    const waiting = { priority, start };
    this.statistics.requests += 1;
    if (this.busy < this.servers && this.queued === 0) {
      this.begin(waiting);
    } else {
      this.queues[priority]!.push(waiting);
      this.queued += 1;
      this.statistics.waits += 1;
    }
    return waiting;
  }

  withdraw(waiting: Waiting): boolean {
    this.advance();
    const queue = this.queues[waiting.priority]!;
    const place = queue.indexOf(waiting);
    if (place < 0) return false;
    queue.splice(place, 1);
    this.queued -= 1;
    return true;
  }

  release(): void {
    this.advance();
    this.busy -= 1;
    const queue = this.queues.find((one) => one.length > 0);
    if (queue === undefined || this.busy >= this.servers) return;
    this.queued -= 1;
    this.begin(queue.shift()!);
  }

  private begin(waiting: Waiting): void {
    this.busy += 1;
    this.statistics.starts += 1;
    waiting.start();
  }

  private advance(): void {
    const { now } = this.kernel;
    const span = now - this.last;
    this.statistics.queueTime += span * this.queued;
    this.statistics.busyTime += span * this.busy;
    this.statistics.scheduledTime += span * this.servers;
    this.statistics.paidTime += span * Math.max(this.busy, this.servers);
    this.last = now;
  }
}
