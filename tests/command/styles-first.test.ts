import { describe, expect, it } from 'vitest';
import { withOwnSheets } from '../../src/command/building/styles-first.js';

const TABLE = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./A-1.css","./B-2.css"])))=>i.map(i=>d[i]);\n';

describe('A part of the page that is loaded when asked for', () => {
  it('is asked for with the names of its style sheets', () => {
    expect(withOwnSheets(`${TABLE}f(()=>t(()=>import("./A.js"),__vite__mapDeps([1,0]),import.meta.url));`)).toBe(
      'f(()=>t(()=>import("./A.js"),["./B-2.css","./A-1.css"]));',
    );
  });

  it('is simply imported where it has none', () => {
    expect(withOwnSheets('const a={en:()=>t(()=>import(`./en.js`),[],import.meta.url)};')).toBe(
      'const a={en:()=>import(`./en.js`)};',
    );
  });

  it('is not built where the bundler lists its style sheets in another way', () => {
    expect(() => withOwnSheets('const __vite__mapDeps=other;')).toThrow('in another way');
  });
});
