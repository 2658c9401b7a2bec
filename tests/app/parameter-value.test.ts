import { describe, expect, it } from 'vitest';
import { sliderRange } from '../../src/app/controls/slider-range';
import { fieldUnit, fromField, parameterValue, toField } from '../../src/app/format/parameter-value';
import type { Parameter } from '../../src/scenario/parameter';
import { shopParameters } from '../../src/scenario/shop-parameters';
import './languages';

const all = Object.entries(shopParameters) as [string, Parameter][];

describe('fields of parameters', () => {
  it('every default comes back from its field unchanged', () => {
    for (const [id, parameter] of all)
      expect(fromField(parameter, toField(parameter.unit, parameter.default)), id).toBe(parameter.default);
  });

  it('shares are shown in percent, cents in yuan, and come back exactly', () => {
    const share: Parameter = { ...shopParameters.marginShare };
    expect(toField('share', 0.29)).toBe(29);
    expect(fromField(share, 29)).toBe(0.29);
    expect(fromField({ ...shopParameters.priceMedianCents }, 69.99)).toBe(6999);
  });

  it('every unit has a word in both languages that is not its key', () => {
    for (const [id, { unit }] of all)
      for (const locale of ['en', 'zh'] as const) expect(fieldUnit(locale, unit, 2), id).not.toMatch(/^field\./);
  });

  it('money has one sign of its currency, whatever it is for', () => {
    const { adBudgetCentsPerDay, priceMedianCents } = shopParameters;
    expect(parameterValue('zh', priceMedianCents, 5037)).toBe('¥50.37');
    expect(parameterValue('zh', adBudgetCentsPerDay, 126000)).toBe('¥1,260/天');
    expect(parameterValue('en', adBudgetCentsPerDay, 0)).toBe('¥0/day');
  });

  it('shapes and spreads are bare numbers, not so many times something', () => {
    expect(parameterValue('zh', shopParameters.skuWeekShape, 2.64)).toBe('2.64');
    for (const [id, { unit, name }] of all)
      if (unit === 'ratio' && !name.en.includes('multiple'))
        expect(name.en, id).not.toMatch(/\(CV|[Ss]pread of|shape|exponent/);
  });

  it('hours of the day are clock times', () => {
    const hour = all.find(([, { unit }]) => unit === 'hour of day')![1];
    expect(parameterValue('en', hour, 0)).toBe('0:00');
    expect(parameterValue('zh', hour, 18)).toBe('18点');
  });

  it('choices are named, not numbered', () => {
    const { forecaster } = shopParameters;
    expect(parameterValue('en', forecaster, forecaster.default)).toBe(forecaster.choices[forecaster.default].en);
  });
});

describe('the slider of a parameter', () => {
  it('covers reference and value, stays within what is possible and has at most a thousand steps', () => {
    for (const [id, parameter] of all) {
      if (parameter.unit === 'choice' || parameter.unit === 'switch') continue;
      for (const value of [parameter.default, parameter.min, parameter.max]) {
        const { min, max, step } = sliderRange(parameter, parameter.default, value);
        expect(min, id).toBeLessThanOrEqual(Math.min(value, parameter.default));
        expect(max, id).toBeGreaterThanOrEqual(value);
        expect(min, id).toBeGreaterThanOrEqual(parameter.min);
        expect(max, id).toBeLessThanOrEqual(parameter.max);
        expect(step, id).toBeGreaterThan(0);
        expect((max - min) / step, id).toBeLessThanOrEqual(1000);
      }
    }
  });

  it('moves whole things by whole steps', () => {
    const { step, min } = sliderRange(shopParameters.skuCount, 200, 200);
    expect(Number.isInteger(step)).toBe(true);
    expect(Number.isInteger(min)).toBe(true);
  });
});
