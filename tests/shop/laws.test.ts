import { describe, expect, it } from 'vitest';
import { laws } from './laws';

describe('what always holds of the shop', () => {
  for (const law of laws) {
    it(law.title, { timeout: 60_000 }, () => {
      expect(law.complaint()).toBeNull();
    });
  }
});
