import { posix } from 'node:path';
import ts from 'typescript';
import type { Tree } from './tree';
import { parse } from './tree';

/** Folders whose members are listed in their index, and the word a member is defined by. */
const collections = [
  { folder: 'src/levers', word: 'Lever' },
  { folder: 'src/shocks', word: 'Shock' },
  { folder: 'src/kpis', word: 'Kpi' },
] as const;

/** Members that exist and are not offered, each with the line that is missing. */
export function missingIndexLines(tree: Tree): string[] {
  return collections.flatMap(({ folder, word }) => {
    const index = `${folder}/index.ts`;
    const listed = tree.has(index) ? identifiersIn(parse(index, tree.get(index)!)) : new Map<string, number>();
    return [...tree.keys()]
      .filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.ts') && path !== index)
      .flatMap((path) =>
        membersOf(parse(path, tree.get(path)!), word)
          // Once where it is imported, once in the list; `export { x } from` names it once and is the list.
          .filter((name) => (listed.get(name) ?? 0) < 1)
          .map(
            (name) =>
              `${index} lacks the line: import { ${name} } from './${posix.relative(folder, path).slice(0, -3)}'; and ${name} in its list`,
          ),
      );
  });
}

/** Exported constants that are of the type, a list of it, or made by `defineWord`. */
function membersOf(file: ts.SourceFile, word: string): string[] {
  const type = new RegExp(`\\b${word}\\b`);
  return file.statements
    .filter(ts.isVariableStatement)
    .filter((statement) => statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
    .flatMap((statement) => [...statement.declarationList.declarations])
    .filter((declaration) => {
      const made = declaration.initializer;
      const isMade =
        made !== undefined && ts.isCallExpression(made) && new RegExp(`^define${word}`).test(made.expression.getText());
      const satisfies = made !== undefined && ts.isSatisfiesExpression(made) && type.test(made.type.getText());
      const annotation = declaration.type;
      const isTyped = annotation !== undefined && !ts.isFunctionTypeNode(annotation) && type.test(annotation.getText());
      return isMade || satisfies || isTyped;
    })
    .map((declaration) => declaration.name.getText());
}

function identifiersIn(file: ts.SourceFile): Map<string, number> {
  const count = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) count.set(node.text, (count.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return count;
}
