import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNASKED, withoutUnasked } from '../../src/command/building/libraries-in-parts.js';

describe('What is never asked of a library', () => {
  it('is left out, one part after the other', () => {
    const library = 'take();\nopen();\nopen();\n';
    expect(withoutUnasked(library, [[/take\(\);\n/, '']])).toBe('open();\nopen();\n');
    expect(
      withoutUnasked(library, [
        [/\nopen/, '\n/* pure */ open'],
        [/\nopen/, '\n/* pure */ open'],
      ]),
    ).toBe('take();\n/* pure */ open();\n/* pure */ open();\n');
  });

  it('ends a build with a library that is not what it was', () => {
    expect(() => withoutUnasked('take();', [[/give\(\)/, '']])).toThrow('not what it was: it has no give');
  });

  it.each(UNASKED.map(({ file, parts }) => [file, parts] as const))('is in the library as it is: %s', (file, parts) => {
    const code = readFileSync(`node_modules${file}`, 'utf8');
    const rest = withoutUnasked(code, parts);
    for (const [part] of parts) expect(rest).not.toMatch(part);
    // What is asked, or takes part in it, stays.
    for (const name of ['expose', 'wrap', 'proxy', 'transfer', 'openDB'])
      expect(rest.includes(`function ${name}(`)).toBe(code.includes(`function ${name}(`));
    for (const kind of ['"GET"', '"APPLY"', '"RELEASE"']) expect(rest.includes(kind)).toBe(code.includes(kind));
  });

  it('is asked for by nobody', () => {
    const store = readFileSync('src/app/storage/browser-store.ts', 'utf8');
    expect(store).not.toMatch(/database\.(get|put|add|delete|clear|count)|\.iterate\(|for await/);
  });
});
