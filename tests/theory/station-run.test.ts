import { describe, expect, it } from 'vitest';
import { exponential } from '../../src/sim/distributions';
import { block, unit32, word } from '../../src/sim/keyed';
import { firstDelays } from '../../src/theory/queues/first-delays';
import { constantLaw, exponentialLaw } from '../../src/theory/queues/law';
import { lawInWords } from '../../src/theory/queues/law-in-words';
import { runStation, total } from '../../src/theory/queues/station-run';

describe('queues on the kernel', () => {
  it("give the delays of Lindley's recursion, customer by customer", () => {
    const key = [11, 12] as const;
    const delays = firstDelays(0.9, 1, 500, key);
    let wait = 0;
    let service = 0;
    for (let customer = 0; customer < 500; customer++) {
      block(key[0], key[1], 0, customer);
      const gap = exponential.quantile(unit32(word[0]!), 1 / 0.9);
      if (customer > 0) wait = Math.max(0, wait + service - gap);
      service = exponential.quantile(unit32(word[1]!), 1);
      expect(delays[customer]).toBeCloseTo(wait, 9);
    }
  });

  it("keep Little's law within a run up to the edges of the window", () => {
    const exponential = exponentialLaw(1).sample;
    const model = {
      classes: [{ interarrival: (u: number) => exponential(u) / 0.8, service: exponential }],
      servers: 1,
    };
    const tally = runStation(model, [5, 6], 1000, 50_000);
    const queue = tally.meanQueue;
    const throughput = total(tally.started) / tally.span;
    expect(queue / (throughput * (total(tally.waitOfStarted) / total(tally.started)))).toBeCloseTo(1, 2);
    expect(tally.arrivals - total(tally.started)).toBeLessThan(60);
  });

  it('lose arrivals only when full, and make nobody wait in a loss system', () => {
    const service = constantLaw(1).sample;
    const classes = [{ interarrival: exponentialLaw(0.5).sample, service }];
    const tally = runStation({ classes, servers: 2, capacity: 2 }, [1, 2], 10, 5000);
    expect(tally.waits).toBe(0);
    expect(tally.lost).toBeGreaterThan(1000);
    expect(tally.timeByNumber.subarray(3).every((time) => time === 0)).toBe(true);
  });
});

describe('laws in words', () => {
  it.each([
    ['deterministic', 2, 4],
    ['exponential', 2, 8],
    ['Erlang-4', 2, 5],
    ['lognormal cv=0.5', 2, 5],
    ['hyperexponential p=0.5, means 1/3', 2, 10],
    ['gamma shape 2 scale 1', 2, 6],
    ['U/M/1 interarrival uniform(0,4)', 2, 16 / 3],
    ['E2/M/1', 2, 6],
    ['D/M/1', 2, 4],
    ['any law', 2, 8],
  ])('%s has mean %d and second moment %d', (words, mean, secondMoment) => {
    const law = lawInWords(words, 2)!;
    expect(law.mean).toBeCloseTo(mean, 12);
    expect(law.secondMoment).toBeCloseTo(secondMoment, 12);
    let sum = 0;
    const n = 20_000;
    for (let i = 0; i < n; i++) sum += law.sample((i + 0.5) / n) / n;
    expect(sum / mean).toBeCloseTo(1, 2);
  });

  it('does not guess at words it does not know', () => {
    expect(lawInWords('Tweedie', 1)).toBeNull();
  });
});
