import { describe, expect, it } from 'vitest';
import { exponential } from '../../src/sim/distributions';
import { EventList } from '../../src/sim/event-list';
import { draw } from '../../src/sim/keyed';
import { Station } from '../../src/sim/station';

interface Job {
  readonly arrives: number;
  readonly takes: number;
  readonly priority: number;
}

/** Waits of all jobs, in the order of arrival. Service times belong to the jobs. */
function waits(jobs: readonly Job[], servers: number): Float64Array {
  const events = new EventList(jobs.length + 1);
  const station = new Station({ servers, priorities: 2 });
  const waited = new Float64Array(jobs.length);
  const start = (job: number, now: number): void => {
    waited[job] = now - jobs[job]!.arrives;
    events.schedule(now + jobs[job]!.takes, 0, 1, job);
  };
  jobs.forEach((job, index) => events.schedule(job.arrives, 1, 0, index));
  while (events.next(Infinity)) {
    const { code, slot, time } = events;
    if (code === 0) {
      if (station.request(slot, time, jobs[slot]!.priority)) start(slot, time);
    } else {
      const next = station.release(time);
      if (next >= 0) start(next, time);
    }
  }
  return waited;
}

function jobs(world: number, count: number, urgent: number): Job[] {
  const made: Job[] = [];
  let clock = 0;
  for (let n = 0; n < count; n++) {
    clock += exponential.quantile(draw(world, 1, 1, n), 1);
    const takes = exponential.quantile(draw(world, 1, 2, n), 1.9);
    made.push({ arrives: clock, takes, priority: draw(world, 1, 3, n) < urgent ? 0 : 1 });
  }
  return made;
}

describe('one more server at a station', () => {
  it('lengthens no wait under first come, first served, service times attached to jobs in the order of arrival', () => {
    for (let world = 0; world < 40; world++) {
      const load = jobs(world, 400, 0);
      for (const servers of [1, 2, 3, 5]) {
        const few = waits(load, servers);
        const more = waits(load, servers + 1);
        for (let job = 0; job < load.length; job++) expect(more[job]).toBeLessThanOrEqual(few[job]! + 1e-9);
      }
    }
  });

  it('may make a job wait longer under priorities: a counter-example that must occur', () => {
    let longer = 0;
    for (let world = 0; world < 40; world++) {
      const load = jobs(world, 400, 0.3);
      const few = waits(load, 2);
      const more = waits(load, 3);
      for (let job = 0; job < load.length; job++) if (more[job]! > few[job]! + 1e-9) longer++;
    }
    expect(longer).toBeGreaterThan(0);
  });
});
