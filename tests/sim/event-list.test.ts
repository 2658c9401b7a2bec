import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { EventList } from '../../src/sim/event-list';

interface Pending {
  time: number;
  eventClass: number;
  order: number;
  code: number;
  handle: number;
}

/** The same contract as a sorted array. */
class Reference {
  private pending: Pending[] = [];
  private order = 0;

  add(event: Omit<Pending, 'order'>): void {
    this.pending.push({ ...event, order: this.order++ });
  }

  find(handle: number): Pending | undefined {
    return this.pending.find((event) => event.handle === handle);
  }

  cancel(handle: number): boolean {
    const event = this.find(handle);
    if (event) this.pending.splice(this.pending.indexOf(event), 1);
    return event !== undefined;
  }

  move(handle: number, time: number): boolean {
    const event = this.find(handle);
    if (event) Object.assign(event, { time, order: this.order++ });
    return event !== undefined;
  }

  first(): Pending | undefined {
    return [...this.pending].sort((a, b) => a.time - b.time || a.eventClass - b.eventClass || a.order - b.order)[0];
  }

  get size(): number {
    return this.pending.length;
  }
}

const command = fc.record({
  kind: fc.constantFrom('schedule', 'schedule', 'schedule', 'next', 'next', 'cancel', 'reschedule', 'peek', 'until'),
  // Few different times, so that ties are common.
  delay: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 4, noNaN: true })),
  eventClass: fc.integer({ min: 0, max: 3 }),
  pick: fc.nat(1000),
});

describe('event list', () => {
  it('does what a sorted array would do, for every sequence of commands', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 300 }), (commands) => {
        const list = new EventList(2);
        const reference = new Reference();
        const handles: number[] = [];
        commands.forEach(({ kind, delay, eventClass, pick }, code) => {
          const handle = handles[pick % Math.max(1, handles.length)] ?? -1;
          if (kind === 'schedule') {
            const made = list.schedule(list.time + delay, eventClass, code, pick);
            expect(handles).not.toContain(made);
            handles.push(made);
            reference.add({ time: list.time + delay, eventClass, code, handle: made });
          } else if (kind === 'cancel') {
            expect(list.cancel(handle)).toBe(reference.cancel(handle));
          } else if (kind === 'reschedule') {
            expect(list.reschedule(handle, list.time + delay)).toBe(reference.move(handle, list.time + delay));
          } else if (kind === 'peek') {
            expect(list.peek()).toBe(reference.first()?.time ?? Infinity);
          } else {
            const end = kind === 'until' ? list.time + delay : Infinity;
            const first = reference.first();
            const happens = first !== undefined && first.time < end;
            expect(list.next(end)).toBe(happens);
            if (happens) {
              expect([list.time, list.code]).toEqual([first.time, first.code]);
              reference.cancel(first.handle);
            }
          }
          expect(list.size).toBe(reference.size);
          expect(list.pending(handle)).toBe(reference.find(handle) !== undefined);
        });
        while (list.next()) {
          const first = reference.first()!;
          expect([list.time, list.code]).toEqual([first.time, first.code]);
          reference.cancel(first.handle);
        }
        expect(reference.size).toBe(0);
      }),
      { seed: 6, numRuns: 400 },
    );
  });

  it('orders ten thousand events with cancels among them', () => {
    const list = new EventList();
    const times: number[] = [];
    let state = 1;
    for (let i = 0; i < 10_000; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      const time = (state >>> 0) / 65536;
      const handle = list.schedule(time, 0, i, i);
      if (i % 3 === 0) list.cancel(handle);
      else times.push(time);
    }
    times.sort((a, b) => a - b);
    const got: number[] = [];
    while (list.next()) got.push(list.time);
    expect(got).toEqual(times);
  });

  it('takes events of one instant by class, then in the order in which they were scheduled', () => {
    const list = new EventList();
    list.schedule(1, 2, 10, 0);
    list.schedule(1, 0, 11, 0);
    list.schedule(1, 2, 12, 0);
    const moved = list.schedule(0.5, 0, 13, 0);
    list.schedule(1, 0, 14, 0);
    list.reschedule(moved, 1);
    const codes: number[] = [];
    while (list.next()) codes.push(list.code);
    expect(codes).toEqual([11, 14, 13, 10, 12]);
  });

  it('throws a RangeError for an event in the past or at no time, and is unharmed', () => {
    const list = new EventList();
    const handle = list.schedule(2, 0, 0, 0);
    list.schedule(1, 0, 1, 0);
    list.next();
    expect(() => list.schedule(0.5, 0, 2, 0)).toThrow(RangeError);
    expect(() => list.schedule(NaN, 0, 2, 0)).toThrow(RangeError);
    expect(() => list.reschedule(handle, 0.5)).toThrow(RangeError);
    expect(() => list.reschedule(handle, NaN)).toThrow(RangeError);
    expect(list.size).toBe(1);
    expect([list.next(), list.time, list.code, list.next()]).toEqual([true, 2, 0, false]);
  });

  it('forgets a handle when its event happens or is cancelled, also when the place is used again', () => {
    const list = new EventList(1);
    const first = list.schedule(1, 0, 0, 0);
    list.next();
    const second = list.schedule(2, 0, 0, 0);
    expect([list.pending(first), list.cancel(first), list.reschedule(first, 3)]).toEqual([false, false, false]);
    expect([list.pending(second), list.cancel(second), list.cancel(second)]).toEqual([true, true, false]);
    for (const nonsense of [-1, NaN, 1e15, 0.5]) expect(list.pending(nonsense)).toBe(false);
    expect([list.size, list.peek(), list.next()]).toEqual([0, Infinity, false]);
  });

  it('leaves events at the end of the horizon, and those that never happen', () => {
    const list = new EventList();
    list.schedule(5, 0, 1, 0);
    list.schedule(Infinity, 0, 2, 0);
    expect([list.next(5), list.time]).toEqual([false, 0]);
    expect([list.next(5.5), list.next()]).toEqual([true, false]);
    expect(list.size).toBe(1);
  });

  it('knows when a pending event is due, and moves its clock without one, but never past one', () => {
    const list = new EventList(4, -10);
    expect(list.time).toBe(-10);
    list.time = -5;
    const handle = list.schedule(3, 0, 0, 0);
    expect([list.timeOf(handle), list.timeOf(-1)]).toEqual([3, NaN]);
    list.reschedule(handle, 4);
    expect(list.timeOf(handle)).toBe(4);
    list.advanceTo(4);
    expect(list.time).toBe(4);
    for (const time of [3, 5, NaN]) expect(() => list.advanceTo(time)).toThrow(RangeError);
    expect(() => (list.time = 0)).toThrow(RangeError);
    list.cancel(handle);
    expect(list.timeOf(handle)).toBeNaN();
    expect(() => (list.time = NaN)).toThrow(RangeError);
  });

  it('keeps the order of class and sequence through a million million events', () => {
    const list = new EventList();
    // A rank is class 2^40 + sequence: whole numbers stay exact up to 2^53, so 4,096 classes of 2^40 events each.
    (list as unknown as { clock: Float64Array }).clock[2] = 2 ** 40 - 3;
    list.schedule(1, 4095, 1, 0);
    list.schedule(1, 4095, 2, 0);
    list.schedule(1, 4094, 3, 0);
    const codes: number[] = [];
    while (list.next()) codes.push(list.code);
    expect(codes).toEqual([3, 1, 2]);
    expect(() => list.schedule(1, 4096, 0, 0)).toThrow(RangeError);
    expect(() => {
      for (let i = 0; i < 5; i++) list.schedule(1, 0, 0, 0);
    }).toThrow(RangeError);
  });
});
