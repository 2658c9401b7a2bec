import { describe, expect, it } from 'vitest';
import { realism } from '../../src/command/realism';
import { onThisThread } from '../realism/runs';

async function told(...args: string[]) {
  let out = '';
  const errors: string[] = [];
  const status = await realism(args, {
    out: (text) => (out += text),
    error: (line) => errors.push(line),
    measurer: () => Promise.resolve({ ...onThisThread, close: () => undefined }),
    days: 28,
  });
  return { status, out, errors };
}

describe('the command realism', () => {
  it('prints as data each statistic with what is published, what is simulated and why they differ', async () => {
    const { status, out } = await told('--json', '--replications', '2');
    expect(status).toBe(0);
    const answer = JSON.parse(out) as { preset: string; replications: number; rows: Record<string, unknown>[] };
    expect(answer).toMatchObject({ preset: 'base@1', replications: 2 });
    const row = answer.rows.find(({ id }) => id === 'peakHour')!;
    expect(row).toMatchObject({
      published: { value: 0.161, band: 'tenPercent' },
      sources: [{ id: 'uciRetail', grade: 'C' }],
      verdict: 'outside',
      why: { en: expect.stringContaining('office hours') as string },
    });
    expect(answer.rows.find(({ id }) => id === 'again365')).toMatchObject({ simulated: null, verdict: null });
    for (const one of answer.rows) expect(one.verdict === 'outside' ? one.why !== null : one.why === null).toBe(true);
  });

  it('prints a table that ends with the count and the rule', async () => {
    const { out } = await told('--replications=2');
    expect(out).toMatch(/Share of orders in the busiest hour of the day .* outside .* uciRetail \(C\)/);
    expect(out).toMatch(/\d+ inside, \d+ outside; of the \d+ that nothing in the model was set by, \d+ inside\./);
  });

  it('refuses what it does not know in one line that names it', async () => {
    expect(await told('--fast')).toMatchObject({ status: 2, errors: ['--fast: unknown option'] });
    expect((await told('--replications', '1')).errors[0]).toContain('"1" is not a whole number from 2 to 1000');
  });
});
