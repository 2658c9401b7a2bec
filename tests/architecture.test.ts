import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycles, engineFolders, unknownFolders, wrongDirections } from './architecture/direction';
import { foreignPaths, nameless, sizes } from './architecture/house';
import { missingIndexLines } from './architecture/index-lines';
import { engineLanguage, escapeHatches, pageLanguage } from './architecture/language';
import type { Tree } from './architecture/tree';
import { root, sourceTree, trackedTree } from './architecture/tree';

const source = sourceTree();
const tracked = trackedTree();

describe('The house', () => {
  it('is large enough to be judged', () => expect(source.size).toBeGreaterThan(20));
  it('has a place in the direction of imports for every folder', () => expect(unknownFolders(source)).toEqual([]));
  it('imports to the left only, types included', () => expect(wrongDirections(source)).toEqual([]));
  it('has no cycle of imports', () => expect(cycles(source)).toEqual([]));
  it('says nothing below worker/ that differs between browsers or hosts', () =>
    expect(engineLanguage(source)).toEqual([]));
  it('makes no markup of strings', () => expect(pageLanguage(source)).toEqual([]));
  it('switches the checker off nowhere', () => expect(escapeHatches(source)).toEqual([]));
  it('lists every lever, shock and KPI that exists', () => expect(missingIndexLines(source)).toEqual([]));
  it('names every file and folder for what it is', () => expect(nameless(tracked)).toEqual([]));
  it('stands alone: no path leads out of it', () => expect(foreignPaths(tracked)).toEqual([]));

  it('type-checks exactly the folders below worker/ without the types of the page', () => {
    const config = JSON.parse(readFileSync(join(root, 'src/tsconfig.engine.json'), 'utf8')) as {
      include: string[];
      compilerOptions: { lib: string[]; types: string[] };
    };
    expect(config.include).toEqual(engineFolders);
    expect(config.compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
  });

  it('keeps files short: the median at most 120 lines, few over 300', () => {
    const { files, median, long } = sizes(source);
    const report = long.map(([path, lines]) => `\n  ${lines} ${path}`).join('');
    console.info(`${files} source files, median ${median} lines, ${long.length} over 300${report}`);
    expect(median).toBeLessThanOrEqual(120);
    expect(long.length).toBeLessThanOrEqual(Math.max(3, files * 0.05));
  });
});

describe('The architecture test bites:', () => {
  type Rule = (tree: Tree) => string[];
  type Planted = readonly [fault: string, rule: Rule, files: Record<string, string>, message: RegExp];
  const engine = (code: string) => ({ 'src/sim/clock.ts': code });
  const page = (code: string) => ({ 'src/app/Card.svelte': code });

  const planted: readonly Planted[] = [
    [
      'an import to the right',
      wrongDirections,
      { 'src/sim/a.ts': "import { b } from '../shop/b';", 'src/shop/b.ts': '' },
      /src\/sim\/a\.ts imports src\/shop\/b\.ts/,
    ],
    [
      'an import of a type to the right',
      wrongDirections,
      { 'src/scenario/a.ts': "import type { Lever } from '../levers/lever';", 'src/levers/lever.ts': '' },
      /src\/scenario\/a\.ts imports src\/levers/,
    ],
    [
      'a re-export to the right',
      wrongDirections,
      { 'src/lib/a.ts': "export * from '../sim/b';", 'src/sim/b.ts': '' },
      /src\/lib\/a\.ts imports src\/sim\/b\.ts/,
    ],
    [
      'a lazy import to the right',
      wrongDirections,
      { 'src/kpis/a.ts': "const b = await import('../app/b');", 'src/app/b.ts': '' },
      /src\/kpis\/a\.ts imports src\/app\/b\.ts/,
    ],
    [
      'a worker started from below worker/',
      wrongDirections,
      { 'src/experiments/a.ts': "new Worker(new URL('../worker/w.ts', import.meta.url));", 'src/worker/w.ts': '' },
      /src\/experiments\/a\.ts imports src\/worker\/w\.ts/,
    ],
    [
      'a lever that knows a shock',
      wrongDirections,
      { 'src/levers/price.ts': "import { strike } from '../shocks/strike';", 'src/shocks/strike.ts': '' },
      /src\/levers\/price\.ts imports src\/shocks/,
    ],
    [
      'a command that reaches into the page',
      wrongDirections,
      { 'src/command/a.ts': "import App from '../app/App.svelte';", 'src/app/App.svelte': '' },
      /src\/command\/a\.ts imports src\/app/,
    ],
    [
      'a component that reaches into a command',
      wrongDirections,
      {
        'src/app/A.svelte': '<script lang="ts">\nimport { b } from \'../command/b\';\n</script>',
        'src/command/b.ts': '',
      },
      /src\/app\/A\.svelte imports src\/command\/b\.ts/,
    ],
    [
      'a source that imports a test',
      wrongDirections,
      { 'src/shop/a.ts': "import { b } from '../../tests/b';", 'tests/b.ts': '' },
      /src\/shop\/a\.ts imports tests\/b\.ts/,
    ],
    [
      'an entry that does more than mount the page',
      wrongDirections,
      { 'src/main.ts': "import { b } from './shop/b';", 'src/shop/b.ts': '' },
      /src\/main\.ts imports src\/shop\/b\.ts/,
    ],
    [
      'a cycle of two files, closed by a type',
      cycles,
      { 'src/sim/a.ts': "import { b } from './b';", 'src/sim/b.ts': "import type { A } from './a';" },
      /src\/sim\/a\.ts > src\/sim\/b\.ts > src\/sim\/a\.ts/,
    ],
    [
      'a cycle of three files',
      cycles,
      {
        'src/sim/a.ts': "import './b';",
        'src/sim/b.ts': "import './c';",
        'src/sim/c.ts': "export { a } from './a';",
      },
      /a\.ts > src\/sim\/b\.ts > src\/sim\/c\.ts > src\/sim\/a\.ts/,
    ],
    ['a folder without a place', unknownFolders, { 'src/extras/a.ts': '' }, /src\/extras\//],
    ['Math.random', engineLanguage, engine('const u = Math.random();'), /clock\.ts:1 uses Math\.random/],
    ['Math.log', engineLanguage, engine('\nconst u = Math.log(2);'), /clock\.ts:2 uses Math\.log/],
    ['Math by a computed name', engineLanguage, engine("const u = Math['exp'](2);"), /computed name/],
    ['Math taken apart', engineLanguage, engine('const { pow } = Math;'), /takes it apart/],
    ['Math renamed', engineLanguage, engine('const M = Math; M.cos(1);'), /renames Math/],
    ['**', engineLanguage, engine('const u = 2 ** 3;'), /raises with \*\*/],
    ['**=', engineLanguage, engine('let u = 2; u **= 3;'), /raises with \*\*/],
    ['Date.now', engineLanguage, engine('const t = Date.now();'), /names Date/],
    ['new Date', engineLanguage, engine('const t = new Date();'), /names Date/],
    ['performance.now', engineLanguage, engine('const t = performance.now();'), /names performance/],
    ['Intl', engineLanguage, engine("const f = new Intl.NumberFormat('en');"), /names Intl/],
    ['toLocaleString', engineLanguage, engine('const s = (1).toLocaleString();'), /toLocaleString/],
    ['localeCompare', engineLanguage, engine("const c = 'a'.localeCompare('b');"), /localeCompare/],
    ['sort without a comparator', engineLanguage, engine('[1].sort();'), /sorts without/],
    ['toSorted without a comparator', engineLanguage, engine('[1].toSorted();'), /sorts without/],
    ['console', engineLanguage, engine("console.log('x');"), /names console/],
    ['fetch', engineLanguage, engine("void fetch('x');"), /names fetch/],
    ['setTimeout', engineLanguage, engine('setTimeout(() => {}, 1);'), /names setTimeout/],
    ['window', engineLanguage, engine('const w = window;'), /names window/],
    ['document', engineLanguage, engine('document.title;'), /names document/],
    ['globalThis', engineLanguage, engine("const d = globalThis['Date'];"), /names globalThis/],
    ['{@html}', pageLanguage, page('<p>{@html note}</p>'), /\{@html\}/],
    [
      'innerHTML',
      pageLanguage,
      page('<script lang="ts">\nnode.innerHTML = note;\n</script>'),
      /Card\.svelte:2 .*innerHTML/,
    ],
    ['the html() of d3', pageLanguage, { 'src/app/charts/a.ts': "select('p').html(note);" }, /a\.ts:1 .*html/],
    ['any', escapeHatches, engine('export const x: any = 1;'), /clock\.ts:1/],
    ['a cast to any', escapeHatches, engine('export const x = 1 as any;'), /clock\.ts:1/],
    [
      'an ignored error of types',
      escapeHatches,
      engine('// @' + 'ts-ignore\nexport const x: string = 1;'),
      /clock\.ts:1/,
    ],
    [
      'a lever that is not offered',
      missingIndexLines,
      { 'src/levers/index.ts': '', 'src/levers/price.ts': "export const price = defineLever({ id: 'price' });" },
      /src\/levers\/index\.ts lacks the line: import \{ price \} from '\.\/price';/,
    ],
    [
      'a shock that is not offered',
      missingIndexLines,
      { 'src/shocks/index.ts': '', 'src/shocks/strike.ts': "export const strike: Shock = { id: 'strike' };" },
      /import \{ strike \} from '\.\/strike';/,
    ],
    [
      'one of two KPIs of a file that is not offered',
      missingIndexLines,
      {
        'src/kpis/index.ts': "import { visits } from './traffic'; export const kpis = [visits];",
        'src/kpis/traffic.ts': 'export const visits: Kpi = { };\nexport const bounces = { } satisfies Kpi;',
      },
      /^src\/kpis\/index\.ts lacks the line: import \{ bounces \} from '\.\/traffic';/,
    ],
    ['a folder of odds and ends', nameless, { 'src/shop/utils/a.ts': '' }, /utils/],
    ['a file of odds and ends', nameless, { 'tests/helpers.ts': '' }, /helpers/],
    [
      'a path to the neighbour',
      foreignPaths,
      { 'README.md': 'see ' + ['..', 'shared', 'model.md'].join('/') },
      /README\.md:1/,
    ],
    [
      'an absolute path',
      foreignPaths,
      { 'src/a.ts': `const x = '${['', 'work', 'main', 'x'].join('/')}';` },
      /src\/a\.ts:1/,
    ],
    ['a path of one person', foreignPaths, { 'a.md': `in ${['', 'home', 'ann', 'x'].join('/')}` }, /a\.md:1/],
  ];

  it.each(planted)('%s is reported', (_fault, rule, files, message) => {
    const found = rule(new Map(Object.entries(files)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  const allowed: readonly (readonly [what: string, rule: Rule, files: Record<string, string>])[] = [
    [
      'the composition of a day, which reads shocks',
      wrongDirections,
      { 'src/levers/compose.ts': "import type { Shock } from '../shocks/shock';", 'src/shocks/shock.ts': '' },
    ],
    [
      'an import to the left',
      wrongDirections,
      { 'src/shop/a.ts': "import { b } from '../sim/b';", 'src/sim/b.ts': '' },
    ],
    ['exact arithmetic', engineLanguage, engine('Math.sqrt(Math.max(Math.PI, 2)); [2, 1].sort((a, b) => a - b);')],
    [
      'a parameter called window',
      engineLanguage,
      engine('export const f = (window: { days: number }) => window.days;'),
    ],
    ['a field called process', engineLanguage, engine('export const f = (x: { process: number }) => x.process;')],
    ['a word in a comment', engineLanguage, engine('/** Not Date.now(), not 2 ** 3. */ export const x = 1;')],
    [
      'a listed lever',
      missingIndexLines,
      {
        'src/levers/index.ts': "import { price } from './price'; export const levers = [price];",
        'src/levers/price.ts': "export const price = defineLever({ id: 'price' });",
      },
    ],
    ['an address on the web', foreignPaths, { 'README.md': 'https://example.org/home/ann and /api/x' }],
  ];

  it.each(allowed)('%s is not', (_what, rule, files) => {
    expect(rule(new Map(Object.entries(files)))).toEqual([]);
  });
});
