import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/app/format/typed-number';

describe('A typed number', () => {
  it.each([
    ['12000', 12000],
    ['12,000', 12000],
    [' 1,234,567.5 ', 1234567.5],
    ['12 000', 12000],
    ['0,5', 0.5],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['１２０００', 12000],
    ['１２，０００', 12000],
    ['−3', -3],
    ['1e3', 1000],
  ])('%s is %d', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  it.each([
    ['30%', '%', 30],
    ['30 %', '%', 30],
    ['３０％', '%', 30],
    ['1.5 days', 'days', 1.5],
    ['30', '%', 30],
  ])('%s with the unit %s behind the field is %d', (text, unit, number) => {
    expect(typedNumber(text, unit)).toBe(number);
  });

  it.each(['%', '30 h', '30 %%'])('"%s" is none where the unit is %%', (text) => {
    expect(typedNumber(text, '%')).toBeNaN();
  });

  it.each(['', '  ', 'ten', '1,2,3', '12,0000,00', '1.2.3'])('"%s" is none', (text) => {
    expect(typedNumber(text)).toBeNaN();
  });
});
