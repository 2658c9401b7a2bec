import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Files by their path from the root of the project. The rules judge any such tree: the project's, or one planted in a test. */
export type Tree = ReadonlyMap<string, string>;

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const generated = new Set(['node_modules', 'dist', '.cache', '.git', 'coverage', 'test-results', 'playwright-report']);

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return generated.has(entry.name) ? [] : walk(path);
  });
}

const text =
  /\.(ts|js|cjs|mjs|svelte|json|md|html|css|svg|yml|yaml|cff|webmanifest|txt|sh)$|(^|\/)(LICENSE|run|\.[a-z]+)$/;

function read(paths: readonly string[]): Tree {
  return new Map(paths.filter((path) => text.test(path)).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The sources, as they lie on the disk: an untracked file counts as well. */
export function sourceTree(): Tree {
  return read(walk('src'));
}

/** What a clone gets; without git (an unpacked archive), everything that is not generated. */
export function trackedTree(): Tree {
  try {
    const list = execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const present = new Set(walk('.'));
    return read(list.split('\0').filter((path) => present.has(path)));
  } catch {
    return read(walk('.'));
  }
}

/** The code of a file: of a Svelte component what stands between its script tags, on the lines where it stands. */
function codeOf(path: string, content: string): string {
  if (!path.endsWith('.svelte')) return content;
  let code = '';
  let at = 0;
  for (const script of content.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const start = script.index + script[0].indexOf('>') + 1;
    code += content.slice(at, start).replace(/[^\n]/g, ' ') + script[1]!;
    at = start + script[1]!.length;
  }
  return code;
}

export function parse(path: string, content: string): ts.SourceFile {
  return ts.createSourceFile(path, codeOf(path, content), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** Modules a file names: imports of values and of types, re-exports, `import()`, and `new URL('./x', import.meta.url)`. */
export function namedModules(path: string, content: string): string[] {
  const code = codeOf(path, content);
  const imports = ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
  const addresses = [...code.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g)].map(
    (match) => match[1]!,
  );
  return [...imports, ...addresses];
}

const endings = ['', '.ts', '.svelte.ts', '.svelte', '.js', '.json', '/index.ts'];

/** Files of the tree that a file names, each once. Packages and what lies outside of the tree are left out. */
export function importsOf(tree: Tree, path: string): string[] {
  const found = namedModules(path, tree.get(path)!)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name.replace(/\?.*$/, '')))
    .map((base) => endings.map((ending) => base + ending).find((file) => tree.has(file)));
  return [...new Set(found.filter((file) => file !== undefined))];
}

/** "path:line" of a node, as an editor opens it. */
export function place(file: ts.SourceFile, node: ts.Node): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
