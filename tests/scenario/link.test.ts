import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/scenario/limits';
import { decode, encode } from '../../src/scenario/link';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { documentSchema } from '../../src/scenario/schema';
import { catalogue, scenarios } from './fixtures';

describe('A link', () => {
  it('gives back every scenario exactly, without a problem, and encodes to itself (10,000 scenarios)', () => {
    const schema = documentSchema(catalogue);
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const link = encode(scenario, catalogue);
        const opened = decode(link, catalogue);
        if (!opened.ok) throw new Error(opened.error.en);
        expect(opened.value.problems).toEqual([]);
        expect(opened.value.scenario).toEqual(scenario);
        expect(encode(opened.value.scenario, catalogue)).toBe(link);
        expect(v.is(schema, opened.value.scenario)).toBe(true);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
