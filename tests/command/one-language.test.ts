import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { figures } from '../../src/article/figures';
import { oneLanguage } from '../../src/command/building/one-language.js';
import { kpis } from '../../src/kpis';
import { levers } from '../../src/levers';
import { statistics } from '../../src/realism/statistics';
import { evidence } from '../../src/scenario/evidence';
import { presets } from '../../src/scenario/presets';
import { parameterGroups } from '../../src/scenario/shop-parameters';
import { shocks } from '../../src/shocks';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const source = { figures, kpis, levers, statistics, evidence, presets, parameterGroups, shocks };
const SHELVES = ['long', 'evidence', 'cases', 'realism'];

/** Tables of the model as a page gets them, with the words of one language. */
const ENTRY = `
  export { figures } from '/src/article/figures';
  export { kpis } from '/src/kpis';
  export { levers } from '/src/levers';
  export { statistics } from '/src/realism/statistics';
  export { evidence } from '/src/scenario/evidence';
  export { presets } from '/src/scenario/presets';
  export { parameterGroups } from '/src/scenario/shop-parameters';
  export { shocks } from '/src/shocks';
  import { giveWords } from '/src/lib/late-text';
  import { words as model } from 'virtual:language/LANGUAGE';
  ${SHELVES.map((shelf) => `import { words as ${shelf} } from 'virtual:words-${shelf}/LANGUAGE';`).join('')}
  const all = { model, ${SHELVES.join(', ')} };
  for (const shelf in all) giveWords('LANGUAGE', shelf, all[shelf]);
`;

it.each(['en', 'zh'] as const)('a page built for one language says what the source says: %s', async (language) => {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : null),
    load: (id) => (id === '\0entry' ? ENTRY.replaceAll('LANGUAGE', language) : null),
  };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [entry, oneLanguage(root)],
    build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
  });
  const [{ code }] = (built as unknown as { output: [{ code: string }] }).output;
  const page = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as object;
  const said = textsOf(page, language);
  expect(said.size).toBeGreaterThan(1500);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(textsOf(source, language)));
});

/** Every text of some tables in a language, by its way there. */
function textsOf(
  tables: unknown,
  language: 'en' | 'zh',
  way = '',
  found = new Map<string, string>(),
): Map<string, string> {
  if (typeof tables !== 'object' || tables === null) return found;
  if ('en' in tables && 'zh' in tables) found.set(way, String(tables[language]));
  else for (const [name, part] of Object.entries(tables)) textsOf(part, language, `${way}.${name}`, found);
  return found;
}
