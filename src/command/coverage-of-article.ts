import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from '../article/coverage';
import { checkCoverage } from '../article/coverage/check';
import type { Entry } from '../article/coverage/entry';
import { isTextOnly } from '../article/coverage/entry';
import { known } from '../article/known';
import { views } from '../article/views';
import { projectRoot } from './root';

/**
 * `coverage-of-article`: everything the article names, and where the simulator has it. Resolves with 0; 1 if something
 * is unmapped or leads to nothing.
 */
export function main(args: readonly string[]): number {
  if (args.length > 0) {
    process.stderr.write(`coverage-of-article: ${args[0]!}: takes no argument\n`);
    return 2;
  }
  const { mapped, textOnly, unmapped, missing } = checkCoverage(coverage, known);
  const lost = views.filter(({ file }) => !existsSync(join(projectRoot(), file)));
  process.stdout.write(`${coverage.map(line).join('\n')}\n\n`);
  for (const { entry, target } of missing)
    process.stdout.write(`${entry.section} ${entry.name.en}: ${target} does not exist\n`);
  for (const { section, name } of unmapped) process.stdout.write(`${section} ${name.en}: leads nowhere\n`);
  for (const { id, file } of lost) process.stdout.write(`view:${id}: ${file} does not exist\n`);
  process.stdout.write(`${mapped} mapped, ${textOnly} text only, ${unmapped.length} unmapped\n`);
  return missing.length + unmapped.length + lost.length > 0 ? 1 : 0;
}

function line({ section, kind, name, to }: Entry): string {
  const where = isTextOnly(to) ? `text only: ${to.en}` : to.join(', ');
  return `${section.padEnd(6)} ${kind.padEnd(9)} ${name.en}  ${name.zh}  -> ${where}`;
}
