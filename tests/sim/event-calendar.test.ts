import { describe, expect, it } from 'vitest';
import { fork } from '../../src/lib/fork';
import { EventList } from '../../src/sim/event-list';
import { Xoshiro } from '../../src/sim/xoshiro';
import { SortedEvents } from './sorted-events';

/** How long after now the next event is due: the shapes that could mislead a calendar. */
const delays: Record<string, (u: number, n: number) => number> = {
  'spread evenly': (u) => u,
  'at whole hours': (u) => Math.floor(5 * u),
  'all at one instant': () => 0,
  'soon, and a few years away': (u, n) => (n % 50 === 0 ? 8760 * u : u / 100),
  'in two clusters far apart': (u, n) => (n % 2) * 1e6 + u,
  'over thirty orders of magnitude': (u, n) => u * 10 ** ((n % 31) - 15),
  'now, later or never': (u, n) => (n % 3 === 0 ? 0 : n % 3 === 1 ? u : Infinity),
  'closer and closer': (u, n) => u / (1 + n),
  'rarer and rarer': (u, n) => u * (1 + n) * (1 + n),
};

/** A list and its reference, given the same random commands. */
class Pair {
  reference = new SortedEvents();
  handles: number[] = [];
  commands = 0;

  constructor(
    public list: EventList,
    private readonly random: Xoshiro,
    private readonly delay: (u: number, n: number) => number,
  ) {}

  schedule(): void {
    const { list, random } = this;
    const time = list.time + this.delay(random.uniform(), this.commands);
    const eventClass = Math.floor(3 * random.uniform());
    const code = this.commands++;
    const handle = list.schedule(time, eventClass, code, code % 7);
    this.handles.push(handle);
    this.reference.add({ time, eventClass, code, handle });
  }

  next(): void {
    const due = this.reference.take();
    expect(this.list.next()).toBe(due !== undefined);
    if (due === undefined) return;
    expect(this.list.time).toBe(due.time);
    expect(this.list.code).toBe(due.code);
    expect(this.list.slot).toBe(due.code % 7);
    expect(this.list.pending(due.handle)).toBe(false);
  }

  cancel(): void {
    const handle = this.any();
    expect(this.list.cancel(handle)).toBe(this.reference.cancel(handle));
  }

  reschedule(): void {
    const handle = this.any();
    const time = this.list.time + this.delay(this.random.uniform(), this.commands++);
    expect(this.list.reschedule(handle, time)).toBe(this.reference.move(handle, time));
    if (this.list.pending(handle)) expect(this.list.timeOf(handle)).toBe(time);
  }

  peek(): void {
    expect(this.list.peek()).toBe(this.reference.events[0]?.time ?? Infinity);
    expect(this.list.size).toBe(this.reference.events.length);
  }

  /** Random commands; of those that schedule or take an event, the share that schedules. */
  some(count: number, scheduled: number): void {
    for (let i = 0; i < count; i++) {
      const u = this.random.uniform();
      if (u < 0.8) {
        if (this.random.uniform() < scheduled) this.schedule();
        else this.next();
      } else if (u < 0.88) this.cancel();
      else if (u < 0.96) this.reschedule();
      else this.peek();
    }
  }

  drain(): void {
    const never = this.reference.events.filter(({ time }) => time === Infinity);
    for (let left = this.reference.events.length - never.length; left >= 0; left--) this.next();
    this.peek();
    for (const { handle } of never) expect(this.list.cancel(handle)).toBe(true);
    this.reference.events.length = 0;
    expect(this.list.size).toBe(0);
  }

  /** Of all handles ever given, mostly of the last ones, which are pending. */
  private any(): number {
    const { handles, random } = this;
    const back = random.uniform() < 0.8 ? Math.min(handles.length, 500) : handles.length;
    return handles[handles.length - 1 - Math.floor(back * random.uniform())] ?? -1;
  }
}

describe('the far future of an event list', () => {
  for (const [name, delay] of Object.entries(delays)) {
    it(`does what a sorted array would do with thousands of events due ${name}`, () => {
      const pair = new Pair(new EventList(4), Xoshiro.seeded(31), delay);
      pair.some(6000, 0.75);
      expect(pair.list.size).toBeGreaterThan(1500);
      pair.some(6000, 0.3);
      pair.some(4000, 0.6);
      pair.drain();
      pair.some(300, 0.8); // the list is as good as new
      pair.drain();
    });
  }

  it('can be copied at any moment, and both copies go the same way without touching each other', () => {
    const delay = delays['soon, and a few years away']!;
    const pair = new Pair(new EventList(4), Xoshiro.seeded(32), delay);
    for (let round = 0; round < 12; round++) {
      pair.some(400, round < 6 ? 0.9 : 0.2);
      const copy = fork(pair.list, new EventList(4));
      const handle = copy.schedule(copy.time, 0, -1, 0);
      expect(copy.cancel(handle)).toBe(true);
      const other = fork(copy, new EventList(4));
      const course = [pair.reference.events.map(({ time, code }) => [time, code])];
      for (const list of [copy, other]) {
        const taken: number[][] = [];
        while (list.next()) taken.push([list.time, list.code]);
        course.push(taken);
      }
      expect(course[1]).toEqual(course[0]);
      expect(course[2]).toEqual(course[0]);
      pair.peek();
    }
    pair.drain();
  });

  it('takes an event scheduled for the instant that is just happening after those already there, by class', () => {
    const list = new EventList();
    for (let i = 0; i < 3000; i++) list.schedule(Math.floor(i / 100), 1, i, 0);
    const codes: number[] = [];
    while (list.next()) {
      codes.push(list.code);
      if (list.code === 1050) {
        list.schedule(10, 1, 9001, 0);
        list.schedule(10, 0, 9000, 0);
        list.schedule(10.5, 0, 9002, 0);
      }
    }
    const before = Array.from({ length: 1051 }, (_, i) => i);
    const rest = Array.from({ length: 49 }, (_, i) => 1051 + i);
    const later = Array.from({ length: 1900 }, (_, i) => 1100 + i);
    expect(codes).toEqual([...before, 9000, ...rest, 9001, 9002, ...later]);
  });

  it('keeps the order of a hundred thousand events at one instant, with earlier ones among them', () => {
    const list = new EventList();
    for (let i = 0; i < 100_000; i++) list.schedule(i % 10 === 0 ? 1 - i / 1e6 : 1, i % 3, i, 0);
    let last = [-1, -1, -1];
    let taken = 0;
    while (list.next()) {
      const now = [list.time, list.time === 1 ? list.code % 3 : 0, list.time === 1 ? list.code : 0];
      const difference = now.map((part, i) => part - last[i]!).find((part) => part !== 0);
      if (difference === undefined || difference < 0) expect.fail(`${now.join()} after ${last.join()}`);
      last = now;
      taken += 1;
    }
    expect(taken).toBe(100_000);
  });

  it('serves a clock that begins in the past and is set back when nothing is pending', () => {
    const list = new EventList(4, -1e6);
    for (let i = 0; i < 500; i++) list.schedule(-1e6 + i, 0, i, 0);
    let taken = 0;
    while (list.next()) expect(list.code).toBe(taken++);
    list.time = -2e6;
    for (let i = 0; i < 500; i++) list.schedule(-2e6 + (i % 5) * 1e5, 0, i, 0);
    const times: number[] = [];
    while (list.next()) times.push(list.time);
    expect(times).toHaveLength(500);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('finds the next event behind thousands that were cancelled, wherever they lay', () => {
    const list = new EventList();
    const handles = Array.from({ length: 20_000 }, (_, i) => list.schedule((i * 7919) % 20_011, 0, i, 0));
    list.next();
    handles.forEach((handle, i) => i % 1000 !== 999 && list.cancel(handle));
    const due = handles.flatMap((_, i) => (i % 1000 === 999 ? [(i * 7919) % 20_011] : [])).sort((a, b) => a - b);
    const times: number[] = [];
    while (list.next()) times.push(list.time);
    expect(times).toEqual(due);
  });
});
