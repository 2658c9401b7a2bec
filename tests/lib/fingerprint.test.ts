import { describe, expect, it } from 'vitest';
import { arithmeticFingerprint, fingerprints } from '../../src/lib/fingerprint';

/**
 * The bits of every function, recorded in Node 20. A change here moves the last digits of simulations: every digest that
 * was ever shared changes with it, so it needs a new model version.
 */
const GOLDEN = {
  log: '90703284b7f879a4',
  exp: '5222f36e7dfa35f3',
  pow: 'd831fe481e99f86c',
  log1p: '69fcfff02b84469e',
  expm1: 'd722a9ac55580e67',
  sine: '4618c8de3d1a9c0b',
  cosine: '98095a6e3a2dd601',
  arctangent: 'e265f809500dd9d1',
  'normal cdf': 'fde04f0cade3e9db',
  'normal quantile': '41b9339932603cd3',
  'ln gamma': '12a09f839d2050dc',
  'incomplete gamma': 'ad55dccd4aa616a1',
  'inverse gamma': 'ebd6378642a9a68d',
  'incomplete beta': 'f4cff7fcc3741b59',
  'inverse beta': '307e57fa2a9f70d3',
  'Student quantile': '00053dd7c0f7905d',
  'chi-square quantile': '06f6723253856a89',
  Kolmogorov: '6771a7b516803253',
  'Kolmogorov-Smirnov': '167e446f3c6ea03a',
};

describe('fingerprint of the arithmetic', () => {
  it('is the recorded one, function by function', () => {
    expect(fingerprints()).toEqual(GOLDEN);
  });

  it('in one word is the recorded one, which every browser engine must show too', () => {
    expect(arithmeticFingerprint()).toBe('09b294070629b65c');
  });

  it('does not depend on what was computed before', () => {
    expect(arithmeticFingerprint()).toBe(arithmeticFingerprint());
  });
});
