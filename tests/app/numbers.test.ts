import { describe, expect, it } from 'vitest';
import { kpiDifference, kpiValue } from '../../src/app/format/kpi-value';
import { change, money, percent, plain, spread, whole } from '../../src/app/format/numbers';
import './languages';

describe('numbers as a person reads them', () => {
  it('a share keeps two places below ten percent, one above, none when it is all', () => {
    expect([0.02431, 0.5331, 1, 0].map((share) => percent('en', share))).toEqual(['2.43%', '53.3%', '100%', '0%']);
  });

  it('a relative change has a sign, one place, and two where one would show nothing', () => {
    expect([0.0612, -0.3, 0.0004, 1.5, 0].map((relative) => change('en', relative))).toEqual([
      '+6.1%',
      '−30.0%',
      '+0.04%',
      '+150%',
      '0%',
    ]);
  });

  it('the minus is as wide as a digit and a half-width has no sign', () => {
    expect(change('en', -0.05)).toBe('−5.0%');
    expect(spread('en', -0.008)).toBe('0.8%');
  });

  it('cents become yuan: two places below a hundred, none above, short from ten thousand where asked', () => {
    expect([950, 25600, 123456789].map((cents) => money('en', cents))).toEqual(['¥9.50', '¥256', '¥1,234,568']);
    expect(money('en', 0)).toBe('¥0');
    expect(money('en', 123456789, { short: true })).toBe('¥1.23M');
    expect(money('zh-CN', 123456789, { short: true })).toBe('¥123万');
    expect(money('en', -1364600, { short: true, signed: true })).toBe('−¥13.6K');
  });

  it('what is not a number is a dash, never NaN', () => {
    for (const write of [percent, change, money, plain, whole]) {
      expect(write('en', NaN)).toBe('–');
      expect(write('en', Infinity)).toBe('–');
    }
  });

  it('a difference of shares is in percentage points, a value in percent', () => {
    expect(kpiValue('en', 'share', 0.0243)).toBe('2.43%');
    expect(kpiDifference('en', 'share', 0.0012)).toBe('+0.12 pp');
    expect(kpiDifference('zh', 'share', -0.012)).toBe('−1.2 个百分点');
  });

  it('other units stand behind the number in the language of the page', () => {
    expect(kpiValue('en', 'hours', 55.4)).toBe('55.4 h');
    expect(kpiValue('zh', 'hours', 55.4)).toBe('55.4 小时');
    expect(kpiValue('en', 'cents', 25600)).toBe('¥256');
  });

  it('less than a minute is told in seconds, except on an axis of minutes', () => {
    expect(kpiValue('en', 'minutes', 1.5)).toBe('1.5 min');
    expect(kpiValue('en', 'minutes', 0.426)).toBe('25.56 s');
    expect(kpiDifference('zh', 'minutes', -0.1)).toBe('−6 秒');
    expect(kpiValue('en', 'minutes', 0.2, { bare: true })).toBe('0.2 min');
  });
});
