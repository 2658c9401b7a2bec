import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/command/theory';

const folder = mkdtempSync(join(tmpdir(), 'theory-'));
let out = '';
let err = '';

beforeEach(() => {
  out = err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, cases: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof cases === 'string' ? cases : JSON.stringify(cases));
  return path;
}

const erlang = (value: number) => [
  { id: 'CB-09', family: '', title: '', inputs: { margin_per_period: 100, retention: 0.8, discount_rate: 0.1 }, expected: { CLV_margin_from_next_period: { value } } },
]; // prettier-ignore

describe('the command theory', () => {
  it('ends with the sums and 0 when all passed', async () => {
    expect(await main([file('right.json', erlang(800 / 3))])).toBe(0);
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed, 0 unsupported');
    expect(out).toContain('CLV_margin_from_next_period');
  });

  it('ends with 1 when something failed', async () => {
    expect(await main([file('wrong.json', erlang(267))])).toBe(1);
    expect(out.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed, 0 unsupported');
  });

  it('prints JSON on request', async () => {
    expect(await main([file('json.json', erlang(800 / 3)), '--format', 'json'])).toBe(0);
    const report = JSON.parse(out) as { passed: number; rows: { result: string }[] };
    expect(report.passed).toBe(1);
    expect(report.rows[0]!.result).toBe('passed');
  });

  it('names the offender in one line and ends with 2 on bad input', async () => {
    const broken = file('broken.json', '[{"id":"MM1-01"}]');
    const empty = file('empty.json', '{"cases":[]}');
    for (const [args, offender] of [
      [[join(folder, 'absent.json')], 'absent.json'],
      [[broken], 'MM1-01'],
      [[empty], 'empty'],
      [['--format', 'xml'], 'xml'],
      [['--colour'], '--colour'],
      [[broken, broken], 'one file'],
    ] as const) {
      err = '';
      expect(await main(args)).toBe(2);
      expect(err).toContain(offender);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});
