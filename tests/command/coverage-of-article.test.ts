import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/command/coverage-of-article';

afterEach(() => void vi.restoreAllMocks());

function run(args: string[]): { code: number; out: string; error: string } {
  let out = '';
  let error = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    error += String(text);
    return true;
  });
  return { code: main(args), out, error };
}

describe('The command `coverage-of-article`', () => {
  it('prints where the simulator has everything the article names, and ends well because nothing is left', () => {
    const { code, out } = run([]);
    expect(out.trim().split('\n').at(-1)).toMatch(/^\d{3} mapped, \d+ text only, 0 unmapped$/);
    expect(code).toBe(0);
    expect(out).toMatch(/2\.4\.2 +method +ABC classes {2}ABC 分类 {2}-> lever:abc-policy/);
    expect(out).toMatch(/text only: \w/);
  });

  it('takes no argument', () => {
    expect(run(['--json']).code).toBe(2);
  });
});
