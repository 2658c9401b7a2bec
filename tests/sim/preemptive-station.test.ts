import { describe, expect, it } from 'vitest';
import { PreemptiveStation } from '../../src/sim/preemptive-station';

describe('preemptive station', () => {
  it('interrupts the less urgent service and later continues it where it stopped', () => {
    const station = new PreemptiveStation({ servers: 1, priorities: 2 });
    expect(station.request(7, 0, 1, 10)).toBe(true);
    expect(station.preempted).toBe(-1);
    expect(station.finish(7)).toBe(10);
    expect(station.request(8, 4, 0, 3)).toBe(true);
    expect(station.preempted).toBe(7);
    expect(station.finish(8)).toBe(7);
    expect(station.release(8, 7)).toBe(7);
    expect(station.finish(7)).toBe(13);
    expect(station.release(7, 13)).toBe(-1);
  });

  it('puts the interrupted entity in front of those of its priority', () => {
    const station = new PreemptiveStation({ servers: 1, priorities: 2 });
    station.request(0, 0, 1, 10);
    station.request(1, 1, 1, 10);
    station.request(2, 2, 0, 1);
    expect(station.release(2, 3)).toBe(0);
    expect(station.release(0, 11)).toBe(1);
  });

  it('does not interrupt an equal priority', () => {
    const station = new PreemptiveStation({ servers: 1, priorities: 2 });
    station.request(0, 0, 0, 5);
    expect(station.request(1, 1, 0, 5)).toBe(false);
    expect(station.preempted).toBe(-1);
  });

  it('of several servers interrupts the least urgent service, and of those the one that started last', () => {
    const station = new PreemptiveStation({ servers: 3, priorities: 3 });
    station.request(0, 0, 2, 9);
    station.request(1, 1, 2, 9);
    station.request(2, 1, 1, 9);
    station.request(3, 2, 0, 9);
    expect(station.preempted).toBe(1);
    station.request(4, 2, 0, 9);
    expect(station.preempted).toBe(0);
    expect(station.busy).toBe(3);
    expect(station.queued).toBe(2);
  });

  it('loses no service time: what all entities received is what the server worked', () => {
    const station = new PreemptiveStation({ servers: 1, priorities: 3 });
    const services = [5, 4, 3, 2, 1, 6, 2, 2];
    let ending: { entity: number; at: number } | undefined;
    let done = 0;
    const finishUntil = (time: number) => {
      while (ending && ending.at <= time) {
        const { entity, at } = ending;
        done += 1;
        const next = station.release(entity, at);
        ending = next >= 0 ? { entity: next, at: station.finish(next) } : undefined;
      }
    };
    services.forEach((service, entity) => {
      const now = 1.5 * entity;
      finishUntil(now);
      if (station.request(entity, now, (entity * 7) % 3, service)) ending = { entity, at: station.finish(entity) };
    });
    finishUntil(Infinity);
    expect(done).toBe(services.length);
    expect(station.statistics(100).meanBusy).toBeCloseTo(25 / 100, 12);
  });

  it('throws a RangeError when an entity is released that is not in service', () => {
    const station = new PreemptiveStation({ servers: 1, priorities: 1 });
    expect(() => station.release(0, 0)).toThrow(RangeError);
  });
});
