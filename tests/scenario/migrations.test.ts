import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/scenario/migrations';
import type { Migration } from '../../src/scenario/migrations/migration';
import { migrate } from '../../src/scenario/migrations/migration';
import type { PlainObject } from '../../src/scenario/plain-data';
import { SCHEMA_VERSION } from '../../src/scenario/scenario';

/** A document as it was before a step, and as it must be after it. */
interface Sample {
  readonly before: PlainObject;
  readonly after: PlainObject;
}

/**
 * What is wrong with the steps: missing, doubled, or without samples that they change and that show the result. A
 * complete and a partial document are wanted of each (links carry partial ones), in tests/scenario/migrations/N.json.
 */
function faults(
  steps: readonly Migration[],
  version: number,
  samplesOf: (from: number) => readonly Sample[],
): string[] {
  const found: string[] = [];
  for (let from = 1; from < version; from++) {
    const count = steps.filter((step) => step.from === from).length;
    if (count !== 1) found.push(`${count} steps from version ${from}`);
  }
  for (const step of steps) {
    if (step.from < 1 || step.from >= version) found.push(`a step from version ${step.from}`);
    const samples = samplesOf(step.from);
    if (!samples.some(({ before }) => 'shop' in before && 'plan' in before))
      found.push(`step ${step.from}: no complete sample`);
    if (!samples.some(({ before }) => !('plan' in before))) found.push(`step ${step.from}: no partial sample`);
    let changed = false;
    for (const { before, after } of samples) {
      const kept = JSON.stringify(before);
      const result = migrate(before, { from: step.from, to: step.from + 1 }, [step]);
      if (JSON.stringify(result) !== JSON.stringify({ ...after, schema: step.from + 1 }))
        found.push(`step ${step.from}: not as its sample shows`);
      if (JSON.stringify(before) !== kept) found.push(`step ${step.from}: changes its argument`);
      if (JSON.stringify(step.step(before)) !== kept) changed = true;
    }
    if (!changed) found.push(`step ${step.from}: never exercised`);
  }
  return found;
}

function samplesOnDisk(from: number): readonly Sample[] {
  const file = new URL(`./migrations/${from}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Sample[]) : [];
}

describe('Migrations', () => {
  it('lead from every older schema version to this one, each shown by samples', () => {
    expect(faults(migrations, SCHEMA_VERSION, samplesOnDisk)).toEqual([]);
    const folder = new URL('./migrations/', import.meta.url);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    expect(files).toEqual(migrations.map(({ from }) => `${from}.json`));
  });

  it('would not get past this test without samples, with a gap, or with a wrong result', () => {
    const rename: Migration = {
      from: 1,
      what: 'title becomes name',
      step: ({ title, ...rest }) => ({ ...rest, ...(title === undefined ? {} : { name: title }) }),
    };
    const good: Sample[] = [
      { before: { schema: 1, title: 'a', shop: {}, plan: [] }, after: { schema: 2, shop: {}, plan: [], name: 'a' } },
      { before: { schema: 1, title: 'b' }, after: { schema: 2, name: 'b' } },
    ];
    expect(faults([rename], 2, () => good)).toEqual([]);
    expect(faults([rename], 2, () => [])).toEqual([
      'step 1: no complete sample', 'step 1: no partial sample', 'step 1: never exercised',
    ]); // prettier-ignore
    expect(faults([], 2, () => good)).toEqual(['0 steps from version 1']);
    expect(faults([rename, rename], 2, () => good)).toContain('2 steps from version 1');
    expect(faults([rename], 1, () => good)).toContain('a step from version 1');
    expect(faults([{ ...rename, step: (document) => document }], 2, () => good)).toContain('step 1: never exercised');
    const wrong = good.map((sample) => ({ ...sample, after: { ...sample.after, name: 'x' } }));
    expect(faults([rename], 2, () => wrong)).toContain('step 1: not as its sample shows');
    const spoiling: Migration = {
      ...rename,
      step: (document) => {
        (document as Record<string, unknown>)['spoilt'] = true;
        return document;
      },
    };
    expect(faults([spoiling], 2, () => good.map((sample) => ({ ...sample, before: { ...sample.before } })))).toContain(
      'step 1: changes its argument',
    );
  });

  it('run in order of their numbers, whatever order they are listed in, and stop at a gap', () => {
    const step = (from: number): Migration => ({
      from,
      what: '',
      step: (document) => ({ ...document, trail: `${String(document['trail'])}${from}` }),
    });
    const steps = [step(3), step(1), step(2)];
    expect(migrate({ trail: '' }, { from: 1, to: 4 }, steps)).toEqual({ trail: '123', schema: 4 });
    expect(migrate({ trail: '' }, { from: 2, to: 2 }, steps)).toEqual({ trail: '' });
    expect(migrate({ trail: '' }, { from: 1, to: 4 }, [step(1), step(3)])).toBeNull();
  });
});
