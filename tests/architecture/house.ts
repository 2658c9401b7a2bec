import type { Tree } from './tree';

/** Drawers for odds and ends: a thing has a name of its own. */
export function nameless(tree: Tree): string[] {
  return [...tree.keys()].filter((path) =>
    path.split('/').some((part) => /^(utils?|helpers?|misc|common)(\.[a-z.]+)?$/i.test(part)),
  );
}

/** Written in pieces, so that this file does not find itself. */
const workplace = new RegExp(
  [
    String.raw`\.\./` + 'shared\\b',
    String.raw`(?<![\w./:*-])/(?:` + ['work', 'farm', 'root', 'home', 'Users', 'tmp'].join('|') + String.raw`)/\w`,
  ].join('|'),
);

/** Reads of, and words about, what lies outside of the project: a clone has none of it. */
export function foreignPaths(tree: Tree): string[] {
  return [...tree].flatMap(([path, content]) =>
    path === 'package-lock.json'
      ? []
      : content
          .split('\n')
          .flatMap((line, i) => (workplace.test(line) ? [`${path}:${i + 1} ${line.trim().slice(0, 120)}`] : [])),
  );
}

export interface Sizes {
  readonly files: number;
  readonly median: number;
  /** Files of more than 300 lines, longest first. */
  readonly long: readonly (readonly [path: string, lines: number])[];
}

/** Lines per source file. Tables of data count for nothing: nobody reads them from top to bottom. */
export function sizes(tree: Tree): Sizes {
  const lines = [...tree]
    .filter(([path]) => /\.(ts|js|svelte)$/.test(path) && !/\/(data|cases)\//.test(path))
    .map(([path, content]) => [path, content.split('\n').length - 1] as const)
    .sort((a, b) => b[1] - a[1]);
  return { files: lines.length, median: lines[lines.length >> 1]?.[1] ?? 0, long: lines.filter(([, n]) => n > 300) };
}
