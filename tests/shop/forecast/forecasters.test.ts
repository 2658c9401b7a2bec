import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createForecaster,
  Croston,
  demandOver,
  ExponentialSmoothing,
  FORECAST_METHOD,
  ForecastErrors,
  Holt,
  HoltWinters,
  KnownRate,
  MovingAverage,
  SeasonalNaive,
} from '../../../src/shop/forecast';
import { fitHoltWinters, runHoltWinters } from '../../../src/shop/forecast/holt-winters-fit';
import { AIR_PASSENGERS } from '../../../src/theory/data/air-passengers';

const OIL = [
  446.6565, 454.4733, 455.663, 423.6322, 456.2713, 440.5881, 425.3325, 485.1494, 506.0482, 526.792, 514.2689, 494.211,
];
const methods = Object.values(FORECAST_METHOD).filter((method) => method !== FORECAST_METHOD.knownRate);

describe('every forecaster', () => {
  it('expects a constant demand to go on', () => {
    for (const method of methods) {
      if (method === FORECAST_METHOD.syntetosBoylan) continue; // deflated on purpose
      const forecaster = createForecaster(method);
      forecaster.start(new Array<number>(56).fill(6));
      for (const steps of [1, 3, 10]) expect(forecaster.forecast(steps), `method ${method}`).toBeCloseTo(6, 9);
    }
  });

  it('forecasts in proportion to the unit in which demand is counted', () => {
    const series = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(series, (demand) => {
        for (const method of methods) {
          const single = createForecaster(method);
          const double = createForecaster(method);
          single.start(demand);
          double.start(demand.map((y) => 2 * y));
          expect(double.forecast(4)).toBeCloseTo(2 * single.forecast(4), 8);
        }
      }),
      { seed: 11, numRuns: 50 },
    );
  });

  it('learns the same from a history as from the same periods observed one by one', () => {
    const demand = Array.from({ length: 70 }, (_, day) => (day * 7919) % 5);
    for (const method of methods) {
      const at = createForecaster(method);
      const along = createForecaster(method);
      at.start(demand);
      along.start(demand.slice(0, 28));
      for (const y of demand.slice(28)) along.observe(y);
      expect(along.forecast(2), `method ${method}`).toBe(at.forecast(2));
    }
  });

  it('stays finite without history and through weeks without a sale', () => {
    for (const method of methods) {
      const forecaster = createForecaster(method);
      forecaster.start([]);
      expect(forecaster.forecast(1)).toBe(0);
      for (let day = 0; day < 60; day++) forecaster.observe(day === 30 ? 4 : 0);
      expect(Number.isFinite(forecaster.forecast(9)), `method ${method}`).toBe(true);
    }
  });
});

describe('single methods', () => {
  it('moving average forgets what lies before its window', () => {
    const average = new MovingAverage(3);
    average.start([100, 1, 2, 6]);
    expect(average.forecast()).toBe(3);
  });

  it('seasonal naive repeats the last season in step', () => {
    const naive = new SeasonalNaive(4);
    naive.start([9, 9, 1, 2, 3, 4]);
    expect([1, 2, 3, 4, 5].map((steps) => naive.forecast(steps))).toEqual([1, 2, 3, 4, 1]);
  });

  it('simple exponential smoothing gives the published forecasts of the oil series', () => {
    const slow = new ExponentialSmoothing(0.2, 446.6565);
    slow.start(OIL);
    expect(slow.forecast()).toBeCloseTo(484.802465382, 8);
    const fast = new ExponentialSmoothing(0.891998, 447.47844);
    fast.start(OIL);
    expect(fast.forecast()).toBeCloseTo(496.4935394, 6);
  });

  it('Holt follows a straight line exactly, and damped flattens out', () => {
    const line = [3, 5, 7, 9, 11];
    const holt = new Holt({ alpha: 0.4, beta: 0.3 });
    holt.start(line);
    expect(holt.forecast(5)).toBeCloseTo(21, 9);
    const damped = new Holt({ alpha: 0.4, beta: 0.3, phi: 0.5, initialLevel: 10, initialTrend: 4 });
    damped.start([]);
    expect(damped.forecast(2)).toBeCloseTo(10 + 4 * 0.75, 12);
    expect(damped.forecast(200)).toBeCloseTo(14, 9);
  });

  it('Croston smooths sizes and intervals apart, and Syntetos-Boylan takes alpha/2 off', () => {
    const croston = new Croston(0.5, false);
    croston.start([0, 0, 6, 0, 2]); // size 6 then 4, interval 3 then 2.5
    expect(croston.forecast()).toBeCloseTo(4 / 2.5, 12);
    const corrected = new Croston(0.5, true);
    corrected.start([0, 0, 6, 0, 2]);
    expect(corrected.forecast()).toBeCloseTo(0.75 * (4 / 2.5), 12);
  });

  it('known rate tells the rates it was given, the last for all beyond', () => {
    const known = new KnownRate();
    known.expect(new Float64Array([1, 2, 3]));
    expect(demandOver(known, 2.5)).toBe(1 + 2 + 1.5);
    known.observe();
    expect([known.forecast(1), known.forecast(2), known.forecast(9)]).toEqual([2, 3, 3]);
  });
});

describe('Holt-Winters', () => {
  const options = { alpha: 0.2755925, beta: 0.03269295, gamma: 0.8707292, period: 12, multiplicative: true };

  it('gives the level, trend and errors that R prints for AirPassengers', () => {
    const { model, sumSquaredErrors } = runHoltWinters(AIR_PASSENGERS, options);
    expect(sumSquaredErrors).toBeCloseTo(16570.777867, 4);
    expect(model.level).toBeCloseTo(469.323222675, 7);
    expect(model.trend).toBeCloseTo(3.02153913233, 9);
    expect(model.forecast(1)).toBeCloseTo(447.055930767, 7);
    expect(model.forecast(12)).toBeCloseTo(465.634500631, 7);
  });

  it('finds the parameters R finds, additive at the bound', () => {
    const multiplicative = fitHoltWinters(AIR_PASSENGERS, 12, true);
    expect(multiplicative.sumSquaredErrors).toBeCloseTo(16570.77775, 4);
    expect(Math.abs(multiplicative.model.options.gamma - 0.8707292)).toBeLessThan(0.005);
    const additive = fitHoltWinters(AIR_PASSENGERS, 12, false);
    expect(additive.sumSquaredErrors).toBeCloseTo(21860.18451, 4);
    expect(additive.model.options.gamma).toBe(1);
  });

  it('reproduces an exact weekly pattern with a trend, for an odd period', () => {
    const pattern = [-3, 1, 0, 4, -2, 5, -5];
    const series = Array.from({ length: 42 }, (_, day) => 50 + 0.5 * day + pattern[day % 7]!);
    const additive = new HoltWinters({ alpha: 0.3, beta: 0.1, gamma: 0.2, period: 7, multiplicative: false });
    additive.startFrom(series);
    // R takes the line at index 0 of the trend part, 4 periods in, as the level after the first season of 7.
    expect(additive.trend).toBeCloseTo(0.5, 9);
    expect(additive.level).toBeCloseTo(51, 9);
    additive.start(Array.from({ length: 700 }, (_, day) => 50 + 0.5 * day + pattern[day % 7]!));
    for (const steps of [1, 4, 9])
      expect(additive.forecast(steps)).toBeCloseTo(50 + 0.5 * (699 + steps) + pattern[(699 + steps) % 7]!, 3);
  });
});

describe('ForecastErrors', () => {
  it('starts as the plain root mean square and then forgets slowly', () => {
    const errors = new ForecastErrors(2, 0.1);
    errors.observe(1, 5, 2);
    errors.observe(1, 1, 2);
    expect(errors.sd(1)).toBeCloseTo(Math.sqrt(5), 12);
    expect(errors.sd(0)).toBe(0);
    for (let day = 0; day < 400; day++) errors.observe(1, 7, 3);
    expect(errors.sd(1)).toBeCloseTo(4, 9);
  });
});
