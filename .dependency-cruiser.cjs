const { engine, hosts, exceptions } = require('./tests/architecture/layers.json');

const rows = [...engine, ...hosts];
const folder = (names) => `^src/(${names.join('|')})/`;

/** One rule a folder: it may reach itself and the rows to its left, and nothing else of ours. */
const direction = rows.flatMap((row, i) =>
  row.map((name) => ({
    name: `direction-${name}`,
    comment: `imports go left: ${rows.map((r) => r.join(', ')).join(' < ')}`,
    severity: 'error',
    from: {
      path: `^src/${name}/`,
      pathNot: exceptions.filter((e) => e.from.startsWith(`src/${name}/`)).map((e) => e.from),
    },
    to: { path: '^src/', pathNot: folder([name, ...rows.slice(0, i).flat()]) },
  })),
);

module.exports = {
  forbidden: [
    ...direction,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    // What the build makes of the sources (src/command/building) is no file.
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'engine-stands-alone',
      comment:
        'below worker/ no package and no Node module, except the validator in scenario/ and the unpacker of long links',
      severity: 'error',
      from: { path: folder(engine.flat()) },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(valibot|fflate)/' },
    },
    {
      name: 'no-node-in-page',
      severity: 'error',
      from: { path: '^src/(app/|main\\.ts)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-source',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'page-ships-no-development-package',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/command/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(svelte|@types)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte.ts', '.js', '.svelte', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'default'],
    },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
};
