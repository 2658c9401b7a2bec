import { describe, expect, it } from 'vitest';
import { withOwnNames } from '../../src/command/building/names-across-files.js';

const given = (code: string) => ({ code, isAskedByName: false });
const asked = (code: string) => ({ code, isAskedByName: true });

describe('What built files give to each other', () => {
  it('goes by the name that it has where it is made', () => {
    expect(
      withOwnNames({
        'assets/shared.js': given('const aa=1,b=2;export{aa as t,b as n};'),
        'assets/page.js': asked('import{n as e,t}from"./shared.js";f(e,t);export{e as open};'),
        'assets/first.js': asked('import"./page.js";export{t as default}from"./shared.js";'),
      }),
    ).toEqual({
      'assets/shared.js': 'const aa=1,b=2;export{aa,b};',
      'assets/page.js': 'import{b as e,aa as t}from"./shared.js";f(e,t);export{e as open};',
      'assets/first.js': 'import"./page.js";export{aa as default}from"./shared.js";',
    });
  });

  it('keeps its name in a file that is asked for as a whole, and where one thing goes by two names', () => {
    const files = {
      'later.js': asked('const a=1;export{a as story};'),
      'twice.js': given('const a=1;export{a as x,a as y};'),
      'page.js': asked('import{x}from"./twice.js";import{story}from"./later.js";f(x,story);'),
    };
    expect(withOwnNames(files)).toEqual(
      Object.fromEntries(Object.entries(files).map(([name, { code }]) => [name, code])),
    );
  });

  it('is not left to chance where a file hands on all of another', () => {
    expect(() => withOwnNames({ 'a.js': given('export*from"./b.js";') })).toThrow('a.js exports all of another file');
  });
});
