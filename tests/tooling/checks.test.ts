import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/tree';

const eslint = new ESLint({ cwd: root });

/** The rules that planted code breaks, as if it stood in a file that exists. */
async function lint(path: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  return result!.messages.map((message) => message.ruleId);
}

describe('The lint rules bite in the engine:', () => {
  const engine = 'src/sim/keyed.ts';
  it.each([
    ['Math.log', 'export const x = Math.log(2);', 'no-restricted-syntax'],
    ['Math by a computed name', "export const x = Math['log'](2);", 'no-restricted-syntax'],
    ['Math taken apart', 'const { cos } = Math;\nexport const x = cos(2);', 'no-restricted-syntax'],
    ['**', 'export const x = (a: number) => a ** 2;', 'no-restricted-syntax'],
    ['sort without a comparator', 'export const x = (a: number[]) => a.sort();', 'no-restricted-syntax'],
    ['toLocaleString', 'export const x = (a: number) => a.toLocaleString();', 'no-restricted-syntax'],
    ['Date', 'export const x = () => Date.now();', 'no-restricted-globals'],
    ['console', "export const x = () => console.log('x');", 'no-restricted-globals'],
    ['setTimeout', 'export const x = () => setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ['any', 'export const x = (a: any): unknown => a;', '@typescript-eslint/no-explicit-any'],
    ['an ignored type error', '// @' + 'ts-ignore\nexport const x: string = 1;', '@typescript-eslint/ban-ts-comment'],
    [
      'a promise nobody waits for',
      'export const x = (a: Promise<void>) => {\n  a;\n};',
      '@typescript-eslint/no-floating-promises',
    ],
  ])('%s', async (_fault, code, rule) => {
    expect(await lint(engine, code)).toContain(rule);
  });

  it('and leave exact arithmetic alone', async () => {
    expect(await lint(engine, 'export const x = (a: number) => Math.sqrt(Math.floor(a));\n')).toEqual([]);
  });
});

describe('The lint rules bite in the page:', () => {
  it.each([
    ['{@html}', 'src/app/App.svelte', '<p>{@html "x"}</p>', 'svelte/no-at-html-tags'],
    ['innerHTML', 'src/main.ts', "document.body.innerHTML = 'x';", 'no-restricted-syntax'],
    [
      'the html() of d3',
      'src/main.ts',
      "declare const d: { html(a: string): void };\nd.html('x');",
      'no-restricted-syntax',
    ],
  ])('%s', async (_fault, path, code, rule) => {
    expect(await lint(path, code)).toContain(rule);
  });
});

describe('The compiler knows below worker/', () => {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'src/tsconfig.engine.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    join(root, 'src'),
  );
  const planted = join(root, 'src/sim/planted.ts');

  function errorsOf(code: string): string[] {
    const host = ts.createCompilerHost(config.options);
    const { getSourceFile, readFile } = host;
    host.readFile = (path) => (path === planted ? code : readFile(path));
    host.getSourceFile = (path, ...rest) =>
      path === planted ? ts.createSourceFile(path, code, ts.ScriptTarget.ES2023) : getSourceFile(path, ...rest);
    const program = ts.createProgram([planted], config.options, host);
    return program
      .getSemanticDiagnostics(program.getSourceFile(planted))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  }

  it.each(['document', 'window', 'console', 'setTimeout', 'fetch', 'performance', 'process', 'navigator'])(
    'no %s',
    (name) => {
      const [error] = errorsOf(`export const x = ${name};`);
      expect(error).toContain(`Cannot find name '${name}'`);
    },
  );

  it('no module of Node', () => expect(errorsOf("import 'node:fs';").join()).toContain('node:fs'));
  it('the language itself', () => expect(errorsOf('export const x = new Map([[1, Math.sqrt(2)]]);')).toEqual([]));
  it('that a read of an array may find nothing', () =>
    expect(errorsOf('export const x = (a: number[]): number => a[0];')[0]).toContain('undefined'));
});

describe('svelte-check', () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'planted-component-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds an error of types in a component', () => {
    const component = '<script lang="ts">\n  const days: number = \'seven\';\n</script>\n\n<p>{days}</p>\n';
    writeFileSync(join(folder, 'Planted.svelte'), component);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['*.svelte'] }),
    );
    const program = join(root, 'node_modules/svelte-check/bin/svelte-check');
    const { status, stdout } = spawnSync(
      process.execPath,
      [program, '--workspace', folder, '--tsconfig', join(folder, 'tsconfig.json')],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toContain("Type 'string' is not assignable to type 'number'");
    expect(status).toBe(1);
  });
});
