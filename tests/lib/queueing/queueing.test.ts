import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/lib/arithmetic';
import { batchArrivals } from '../../../src/lib/queueing/batch-arrivals';
import { birthDeath } from '../../../src/lib/queueing/birth-death';
import { deterministicService } from '../../../src/lib/queueing/deterministic-service';
import { erlangA } from '../../../src/lib/queueing/erlang-a';
import { erlangB } from '../../../src/lib/queueing/erlang-b';
import { erlangC, multiServerQueue, serviceLevel, waitQuantile } from '../../../src/lib/queueing/erlang-c';
import { finiteBuffer } from '../../../src/lib/queueing/finite-buffer';
import { generalArrivalsRoot } from '../../../src/lib/queueing/general-arrivals';
import { meanInfiniteServers, deterministicWave, exponentialWave } from '../../../src/lib/queueing/infinite-servers';
import { jackson, trafficRates } from '../../../src/lib/queueing/jackson';
import { pollaczekKhinchine } from '../../../src/lib/queueing/pollaczek-khinchine';
import { cobham, cobhamServers, preemptiveResume, preemptiveServers } from '../../../src/lib/queueing/priorities';
import { delaysFromEmpty, stateAt } from '../../../src/lib/queueing/transient';
import { arctangent, cosine, PI, sine } from '../../../src/lib/trigonometry';

describe("Erlang's formulas", () => {
  it('block a fifth of one erlang on two lines', () => {
    expect(erlangB(1, 2)).toBeCloseTo(0.2, 15);
    expect(erlangB(0, 3)).toBe(0);
    expect(erlangB(5, 0)).toBe(1);
  });

  it('do not overflow at a thousand servers', () => {
    expect(erlangB(1000, 1000)).toBeCloseTo(0.025, 3);
    expect(
      multiServerQueue({ arrivalRate: 990, serviceRate: 1, servers: 1000 }).probabilityEmpty,
    ).toBeGreaterThanOrEqual(0);
    expect(erlangC(990, 1000)).toBeGreaterThan(0.5);
  });

  it('are the limits of a finite waiting room: none, and a large one', () => {
    const at = (capacity: number) => finiteBuffer({ arrivalRate: 4, serviceRate: 1, servers: 5, capacity });
    expect(at(5).probabilityBlocked).toBeCloseTo(erlangB(4, 5), 14);
    expect(at(400).meanWait).toBeCloseTo(multiServerQueue({ arrivalRate: 4, serviceRate: 1, servers: 5 }).meanWait, 10);
  });

  it('say that everybody waits for ever at an overloaded queue', () => {
    const queue = { arrivalRate: 3, serviceRate: 1, servers: 2 };
    expect(erlangC(3, 2)).toBe(1);
    expect(multiServerQueue(queue).meanWait).toBe(Infinity);
    expect(serviceLevel(queue, 10)).toBe(0);
  });

  it('make the wait quantile the inverse of the service level', () => {
    const queue = { arrivalRate: 9, serviceRate: 2, servers: 6 };
    expect(serviceLevel(queue, waitQuantile(queue, 0.95))).toBeCloseTo(0.95, 12);
    expect(waitQuantile(queue, 0.1)).toBe(0);
  });

  it('become the loss formula and the delay formula at the ends of patience', () => {
    const at = (abandonmentRate: number) => erlangA({ arrivalRate: 4, serviceRate: 1, abandonmentRate, servers: 5 });
    expect(at(1e7).probabilityOfAbandonment).toBeCloseTo(erlangB(4, 5), 5);
    expect(at(1e-9).meanWait).toBeCloseTo(multiServerQueue({ arrivalRate: 4, serviceRate: 1, servers: 5 }).meanWait, 5);
    const measures = at(0.5);
    expect(measures.probabilityOfAbandonment).toBeCloseTo(0.5 * measures.meanWait, 12);
    const mixed =
      measures.probabilityOfAbandonment * measures.meanWaitOfAbandoning +
      (1 - measures.probabilityOfAbandonment) * measures.meanWaitOfServed;
    expect(mixed).toBeCloseTo(measures.meanWait, 12);
  });
});

describe('single servers', () => {
  it('wait half as long for constant as for exponential service', () => {
    expect(pollaczekKhinchine(0.8, 1, 1)).toBeCloseTo(pollaczekKhinchine(0.8, 1, 2) / 2, 14);
    expect(deterministicService({ arrivalRate: 0.8, service: 1, servers: 1 }).meanWait).toBeCloseTo(2, 12);
    expect(pollaczekKhinchine(1, 1, 2)).toBe(Infinity);
  });

  it('find the load as the root for Poisson arrivals, and 1 without spare capacity', () => {
    expect(generalArrivalsRoot((s) => 0.8 / (0.8 + s), 1)).toBeCloseTo(0.8, 12);
    expect(generalArrivalsRoot((s) => exp(-s * 0.9), 1)).toBe(1);
    expect(generalArrivalsRoot((s) => exp(-s / 0.999), 1)).toBeCloseTo(0.998, 3);
  });

  it('treat single customers as batches of one', () => {
    const batches = batchArrivals({ batchRate: 0.6, meanSize: 1, secondMoment: 1, serviceRate: 1 });
    expect(batches.meanInSystem).toBeCloseTo(1.5, 14);
  });
});

describe('priorities', () => {
  const rates = [0.2, 0.6, 1.2];
  const classes = rates.map((arrivalRate) => ({ arrivalRate, meanService: 1 / 3, secondMoment: 2 / 9 }));

  it("share out the same total wait, whoever goes first (Kleinrock's conservation law)", () => {
    const totalWait = (waits: readonly number[]) => waits.reduce((sum, wait, k) => sum + rates[k]! * wait, 0);
    const reversed = cobham([...classes].reverse());
    expect(totalWait(cobham(classes))).toBeCloseTo(totalWait([...reversed].reverse()), 12);
    expect(totalWait(cobham(classes)) / 2).toBeCloseTo(pollaczekKhinchine(2, 1 / 3, 2 / 9), 12);
  });

  it('agree between the formulas for one and for several servers', () => {
    cobhamServers(rates, 3, 1).forEach((wait, k) => expect(wait).toBeCloseTo(cobham(classes)[k]!, 12));
    preemptiveServers(rates, 3, 1).forEach((wait, k) => expect(wait).toBeCloseTo(preemptiveResume(classes)[k]!, 12));
  });
});

describe('networks', () => {
  it('give a station with feedback the rate that it sends round', () => {
    expect(trafficRates({ external: [1], routing: [[0.75]] })[0]).toBeCloseTo(4, 12);
  });

  it('refuse a network nobody leaves', () => {
    expect(() => trafficRates({ external: [1], routing: [[1]] })).toThrow(/nobody leaves/);
  });

  it('add up a tandem', () => {
    const tandem = { external: [10, 0], routing: [[0, 1], [0, 0]], serviceRates: [12, 15], servers: [1, 1] }; // prettier-ignore
    expect(jackson(tandem).meanTimeInNetwork).toBeCloseTo(1 / 2 + 1 / 5, 12);
  });
});

describe('queues that have not settled', () => {
  it('let the second customer wait rho/mu times mu/(lambda + mu)', () => {
    expect(delaysFromEmpty(0.8, 1, 2)[1]).toBeCloseTo(0.8 / 1.8, 14);
  });

  it('approach the steady state', () => {
    const state = stateAt({ arrivalRate: 0.5, serviceRate: 1, servers: 1 }, 300, 4);
    expect(state.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
    expect(state[0]).toBeCloseTo(0.5, 8);
    expect(delaysFromEmpty(0.5, 1, 400)[399]).toBeCloseTo(1, 8);
  });

  it('start where they are told to', () => {
    expect(stateAt({ arrivalRate: 0.5, serviceRate: 1, servers: 2 }, 0, 3)[3]).toBeCloseTo(1, 12);
  });
});

describe('servers for everybody', () => {
  it('follow a wave of arrivals late: integral and closed form agree', () => {
    const rate = (t: number) => 30 + 12 * sine((2 * PI * t) / 24);
    const exponential = exponentialWave(30, 12, 24, 4);
    const constant = deterministicWave(30, 12, 24, 5);
    for (const t of [0, 7, 13.5]) {
      expect(meanInfiniteServers(rate, (u) => exp(-u / 4), t, 160)).toBeCloseTo(exponential.at(t), 6);
      expect(meanInfiniteServers(rate, () => 1, t, 5)).toBeCloseTo(constant.at(t), 8);
    }
  });
});

describe('birth and death', () => {
  it('gives the geometric law, also where the products overflow on the way', () => {
    const p = birthDeath(() => 1, () => 2); // prettier-ignore
    expect(p[0]).toBeCloseTo(0.5, 15);
    const large = birthDeath(() => 2000, (n) => n); // prettier-ignore
    expect(large.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 10);
    expect(large[2000]).toBeCloseTo(0.0089, 4);
  });

  it('refuses a chain without end', () => {
    expect(() => birthDeath(() => 2, () => 1, 1000)).toThrow(/without end/); // prettier-ignore
  });
});

describe('trigonometry', () => {
  it("agrees with the engine's to the last digits", () => {
    for (let i = -2000; i <= 2000; i++) {
      const x = i * 0.737;
      expect(Math.abs(sine(x) - Math.sin(x))).toBeLessThan(4e-16);
      expect(Math.abs(cosine(x) - Math.cos(x))).toBeLessThan(4e-16);
      expect(Math.abs(arctangent(x) - Math.atan(x))).toBeLessThan(5e-16);
    }
  });
});
