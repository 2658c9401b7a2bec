import ts from 'typescript';
import { engineFolders } from './direction';
import type { Tree } from './tree';
import { parse, place } from './tree';

/** The Math that IEEE 754 and ECMAScript fix to the last bit. The rest differs between browsers. */
const exactMath = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN2 LN10 LOG2E LOG10E PI SQRT1_2 SQRT2'.split(' '),
);
const hosts = new Set(
  'Date Intl console crypto document fetch globalThis localStorage navigator performance process self setInterval setTimeout window'.split(
    ' ',
  ),
);

/** What the engine may not say: clock, host, locale, chance, and arithmetic that differs between browsers. */
export function engineLanguage(tree: Tree): string[] {
  return files(tree, engineFolders).flatMap((path) => {
    const file = parse(path, tree.get(path)!);
    const own = declaredNames(file);
    return nodesOf(file).flatMap((node) => {
      const fault = engineFault(node, own);
      return fault === undefined ? [] : [`${place(file, node)} ${fault}`];
    });
  });
}

function engineFault(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (ts.isIdentifier(node)) return identifierFault(node, own);
  if (ts.isBinaryExpression(node)) {
    const power = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
    if (power.includes(node.operatorToken.kind)) return 'raises with **: use pow of src/lib/arithmetic.ts';
  }
  if (ts.isElementAccessExpression(node) && isNamed(node.expression, 'Math')) return 'reads Math by a computed name';
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const name = node.expression.name.text;
    if ((name === 'sort' || name === 'toSorted') && node.arguments.length === 0) return 'sorts without a comparator';
    if (/^(toLocale[A-Z]|localeCompare$)/.test(name)) return `asks the locale with ${name}`;
  }
  return undefined;
}

function identifierFault(node: ts.Identifier, own: ReadonlySet<string>): string | undefined {
  const parent = node.parent;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isKey =
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node;
  if (isMember || isKey) return undefined;
  if (hosts.has(node.text) && !own.has(node.text)) return `names ${node.text}`;
  if (node.text !== 'Math') return undefined;
  if (ts.isElementAccessExpression(parent)) return undefined;
  if (!ts.isPropertyAccessExpression(parent)) return 'renames Math or takes it apart';
  return exactMath.has(parent.name.text) ? undefined : `uses Math.${parent.name.text}: see src/lib/arithmetic.ts`;
}

/** What the page may not do: make markup of strings. */
export function pageLanguage(tree: Tree): string[] {
  return files(tree, ['app']).flatMap((path) => {
    const content = tree.get(path)!;
    const raw = content.includes('{@html') ? [`${path} has {@html}`] : [];
    const file = parse(path, content);
    const written = nodesOf(file)
      .filter(ts.isPropertyAccessExpression)
      .flatMap((node) => {
        const name = node.name.text;
        const isCall = ts.isCallExpression(node.parent) && node.parent.expression === node;
        const isMarkup = /^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/.test(name) || (name === 'html' && isCall);
        return isMarkup ? [`${place(file, node)} makes markup with ${name}`] : [];
      });
    return [...raw, ...written];
  });
}

/** Words that switch the checker off. */
export function escapeHatches(tree: Tree): string[] {
  const hatch = /@ts-(ignore|nocheck)\b|\bas any\b|:\s*any\b(?!\w)/;
  return [...tree].flatMap(([path, content]) =>
    /\.(ts|svelte)$/.test(path)
      ? content
          .split('\n')
          .flatMap((line, i) =>
            hatch.test(line) && !/^\s*(\*|\/\/|\/\*)(?!.*@ts-)/.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [],
          )
      : [],
  );
}

function files(tree: Tree, folders: readonly string[]): string[] {
  return [...tree.keys()].filter(
    (path) => /\.(ts|svelte)$/.test(path) && folders.some((folder) => path.startsWith(`src/${folder}/`)),
  );
}

function nodesOf(file: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

/** Names a file binds itself, such as a parameter called `window`: they are not the host's. */
function declaredNames(file: ts.SourceFile): Set<string> {
  const bindings = nodesOf(file).filter(
    (node) =>
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isFunctionDeclaration(node),
  );
  return new Set(
    bindings
      .map(({ name }) => name)
      .filter((name) => name !== undefined && ts.isIdentifier(name))
      .map((name) => name.text),
  );
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
