import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { Station } from '../../src/sim/station';

/** The same rules, written for clearness: one sorted array. */
class Reference {
  busy = 0;
  queue: { entity: number; priority: number; order: number }[] = [];
  queueTime = 0;
  busyTime = 0;
  paidTime = 0;
  private last = 0;
  private order = 0;

  constructor(public servers: number) {}

  pass(now: number): void {
    const span = now - this.last;
    this.queueTime += span * this.queue.length;
    this.busyTime += span * this.busy;
    this.paidTime += span * Math.max(this.busy, this.servers);
    this.last = now;
  }

  request(entity: number, priority: number): boolean {
    if (this.busy < this.servers && this.queue.length === 0) {
      this.busy += 1;
      return true;
    }
    this.queue.push({ entity, priority, order: this.order++ });
    this.queue.sort((a, b) => a.priority - b.priority || a.order - b.order);
    return false;
  }

  start(): number {
    if (this.busy >= this.servers) return -1;
    const next = this.queue.shift();
    if (!next) return -1;
    this.busy += 1;
    return next.entity;
  }
}

const step = fc.record({
  pause: fc.integer({ min: 0, max: 3 }),
  kind: fc.constantFrom('request', 'request', 'request', 'release', 'release', 'withdraw', 'servers'),
  entity: fc.integer({ min: 0, max: 40 }),
  priority: fc.integer({ min: 0, max: 2 }),
  servers: fc.integer({ min: 0, max: 4 }),
});

describe('station', () => {
  it('does what a sorted array would do, for every sequence of requests, releases, withdrawals and shifts', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const station = new Station({ servers: 2, priorities: 3 });
        const reference = new Reference(2);
        const inService = new Set<number>();
        let now = 0;
        for (const { pause, kind, entity, priority, servers } of steps) {
          now += pause;
          reference.pass(now);
          if (kind === 'request' && !station.waiting(entity) && !inService.has(entity)) {
            const starts = station.request(entity, now, priority);
            expect(starts).toBe(reference.request(entity, priority));
            if (starts) inService.add(entity);
          } else if (kind === 'release' && inService.size > 0) {
            inService.delete([...inService][0]!);
            reference.busy -= 1;
            const next = station.release(now);
            expect(next).toBe(reference.start());
            if (next >= 0) inService.add(next);
          } else if (kind === 'withdraw') {
            const at = reference.queue.findIndex((one) => one.entity === entity);
            if (at >= 0) reference.queue.splice(at, 1);
            expect(station.withdraw(entity, now)).toBe(at >= 0);
          } else if (kind === 'servers') {
            station.setServers(servers, now);
            reference.servers = servers;
            for (;;) {
              const next = station.admit(now);
              expect(next).toBe(reference.start());
              if (next < 0) break;
              inService.add(next);
            }
          }
          expect(station.queued).toBe(reference.queue.length);
          expect(station.busy).toBe(inService.size);
        }
        const { span, meanQueue, busyTime, paidTime } = station.statistics(now);
        expect(span).toBe(now);
        expect(meanQueue * now).toBeCloseTo(reference.queueTime, 9);
        expect(busyTime).toBe(reference.busyTime);
        expect(paidTime).toBe(reference.paidTime);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('serves within one priority in the order of arrival, and lower numbers first', () => {
    const station = new Station({ servers: 1, priorities: 2 });
    station.request(0, 0);
    for (const entity of [5, 3, 4]) station.request(entity, 1, 1);
    station.request(9, 2, 0);
    expect([3, 4, 5, 6, 7].map((now) => station.release(now))).toEqual([9, 5, 3, 4, -1]);
  });

  it('knows who has waited longest at each priority', () => {
    const station = new Station({ servers: 0, priorities: 3 });
    for (const [entity, priority] of [
      [4, 1],
      [9, 1],
      [2, 2],
    ] as const)
      station.request(entity, 0, priority);
    const firsts = (): number[] => [0, 1, 2, 7].map((priority) => station.firstAt(priority));
    expect(firsts()).toEqual([-1, 4, 2, -1]);
    station.withdraw(4, 1);
    expect(firsts()).toEqual([-1, 9, 2, -1]);
    station.withdraw(9, 1);
    expect(firsts()).toEqual([-1, -1, 2, -1]);
  });

  it('lets services under way finish when the shift ends, and counts the overtime as paid', () => {
    const station = new Station({ servers: 2 });
    station.request(0, 0);
    station.request(1, 0);
    station.request(2, 0);
    station.setServers(0, 8);
    expect(station.busy).toBe(2);
    expect(station.release(9)).toBe(-1);
    expect(station.release(10)).toBe(-1);
    const { scheduledTime, paidTime, busyTime, meanQueue, utilisation } = station.statistics(16);
    expect({ scheduledTime, paidTime, busyTime, meanQueue, utilisation }).toEqual({
      scheduledTime: 16,
      paidTime: 19,
      busyTime: 19,
      meanQueue: 1,
      utilisation: 1,
    });
    station.setServers(1, 16);
    expect(station.admit(16)).toBe(2);
    expect(station.admit(16)).toBe(-1);
  });

  it('is full at its capacity, entities in service included, and refuses a request then', () => {
    const station = new Station({ servers: 1, capacity: 2 });
    station.request(0, 0);
    expect(station.full).toBe(false);
    station.request(1, 0);
    expect(station.full).toBe(true);
    expect(() => station.request(2, 0)).toThrow(RangeError);
    station.release(1);
    expect(station.full).toBe(false);
  });

  it('counts requests, waits, starts, releases and withdrawals since the statistics were reset', () => {
    const station = new Station({ servers: 1 });
    station.request(0, 0);
    station.resetStatistics(1);
    station.request(1, 2);
    station.request(2, 2);
    station.withdraw(2, 3);
    station.release(4);
    const { span, requests, waits, starts, releases, withdrawals, meanQueue } = station.statistics(5);
    expect({ span, requests, waits, starts, releases, withdrawals, meanQueue }).toEqual({
      span: 4,
      requests: 2,
      waits: 2,
      starts: 1,
      releases: 1,
      withdrawals: 1,
      meanQueue: 3 / 4,
    });
  });

  it('may open before time 0', () => {
    const station = new Station({ servers: 1, opens: -24 });
    station.request(0, -12);
    expect(station.statistics(0)).toMatchObject({ span: 24, meanBusy: 0.5 });
  });

  it('throws a RangeError for time that runs backwards, a release without a service and an entity that waits twice', () => {
    const station = new Station({ servers: 1 });
    expect(() => station.release(0)).toThrow(RangeError);
    station.request(0, 1);
    expect(() => station.request(1, 0.5)).toThrow(RangeError);
    expect(() => station.request(1, NaN)).toThrow(RangeError);
    station.request(1, 1);
    expect(() => station.request(1, 1)).toThrow(RangeError);
    expect(() => station.request(-1, 1)).toThrow(RangeError);
    expect(() => station.request(2, 1, 1)).toThrow(RangeError);
    expect(() => new Station({ servers: -1 })).toThrow(RangeError);
    expect(() => station.setServers(1.5, 1)).toThrow(RangeError);
  });

  it('is plain data: a structured clone of its fields goes on the same', () => {
    const station = new Station({ servers: 1, priorities: 2 });
    for (let entity = 0; entity < 40; entity++) station.request(entity, entity, entity & 1);
    const copy = revive(station);
    for (let now = 40; now < 90; now++) {
      if (station.busy === 0) break;
      expect(copy.release(now)).toBe(station.release(now));
    }
    expect(copy.statistics(99)).toEqual(station.statistics(99));
  });
});

/** A deep copy with the same classes, made from own properties alone. */
function revive<T extends object>(from: T): T {
  const to = Object.create(Object.getPrototypeOf(from) as object) as Record<string, unknown>;
  for (const [name, value] of Object.entries(from)) {
    to[name] = ArrayBuffer.isView(value)
      ? structuredClone(value)
      : typeof value === 'object' && value !== null
        ? revive(value as object)
        : value;
  }
  return to as T;
}
