import { describe, expect, it } from 'vitest';
import { fromFile, toFile } from '../../src/scenario/file';
import { decode, encode } from '../../src/scenario/link';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { receiptOf } from '../../src/scenario/receipt';
import { MODEL_VERSION } from '../../src/scenario/scenario';
import { everything } from './fixtures';

const scenario = { ...scenarioOf(presets[0]!), seed: 7 };
const made = { model: MODEL_VERSION, replications: 20, digest: '00ff2490229308f5' };

describe('What a scenario gave where it was made', () => {
  it('travels in a link beside the scenario, which it does not change', () => {
    const opened = decode(encode(scenario, everything, made), everything);
    expect(opened).toMatchObject({ ok: true, value: { scenario, made, problems: [] } });
    expect(decode(encode(scenario, everything), everything)).not.toHaveProperty('value.made');
  });

  it('travels in a file', () => {
    expect(fromFile(toFile(scenario, made), everything)).toMatchObject({ ok: true, value: { scenario, made } });
    expect(JSON.parse(toFile(scenario))).not.toHaveProperty('made');
  });

  it('names the model that gave it, which may be another one', () => {
    const file = JSON.stringify({ ...scenario, model: 0, made: { ...made, model: 0 } });
    const opened = fromFile(file, everything);
    expect(opened).toMatchObject({ ok: true, value: { made: { model: 0 }, scenario: { model: MODEL_VERSION } } });
  });

  it.each([
    undefined,
    'text',
    {},
    { replications: 0, digest: made.digest },
    { replications: 1.5, digest: made.digest },
    { replications: 20, digest: 'short' },
    { replications: 20, digest: '<b>2490229308f5</' },
    { model: -1, replications: 20, digest: made.digest },
  ])('is left out where it makes no sense: %j', (data) => expect(receiptOf(data, 1)).toBeUndefined());
});
