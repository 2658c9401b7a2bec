import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/app/storage/memory-store';
import { shortened, withShortTexts, withWrittenIds } from '../../src/command/building/short-names.js';
import { kpis } from '../../src/kpis';
import { levers } from '../../src/levers';
import { evidence } from '../../src/scenario/evidence';
import { toFile } from '../../src/scenario/file';
import { runParameters } from '../../src/scenario/parameters/run';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { MODEL_VERSION } from '../../src/scenario/scenario';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { writtenDocument } from '../../src/scenario/written-id';
import { shocks } from '../../src/shocks';

const ours = (id: string, source: string): Parameters<typeof shortened>[0][number] => ({ id, source, written: source });
const names = (...modules: readonly Parameters<typeof shortened>[0][number][]): string[] =>
  Object.keys(shortened(modules)).sort();

describe('A short name in a build', () => {
  it('goes to members of the engine’s classes and objects, and of anybody’s types', () => {
    const engine = ours(
      '/src/sim/line.ts',
      'export class Line { queuedUp = 0; standBy() { this.queuedUp++; } } export const facts = { pallets: 1 };',
    );
    const view = ours(
      '/src/app/view.ts',
      'interface Row { shownAt: number } const row: Row = { shownAt: 1 }; const keyed = { apart: 1 }; f(row.shownAt, facts.pallets, keyed.apart);',
    );
    expect(names(engine, view)).toEqual(['pallets', 'queuedUp', 'shownAt', 'standBy']);
  });

  it('goes to nothing that a library, the language, the browser or a text could ask for', () => {
    const engine = ours(
      '/src/sim/line.ts',
      `export class Line { length = 0; shadowRoot = 0; fromD3 = 0; stolen = 0; asked = 0; our = 0; f() { this.our = read('asked'); } }`,
    );
    const library = { id: '/node_modules/d3/x.js', source: `x.fromD3 = ({ stolen }) => our(stolen);` };
    expect(names(engine, library)).toEqual(['our']);
  });

  it('goes to members of Svelte that it spells as nobody else does, unless a text or another library knows them', () => {
    const svelte = {
      id: '/node_modules/svelte/src/internal/client/runtime.js',
      source: 'e.is_stale = e.waits; e.run_late(); e.by_text = e["by_text"]; e.of_both = 1; e.__kept_node = 1;',
    };
    expect(names(svelte, { id: '/node_modules/other/x.js', source: 'x.of_both = x.its_own' })).toEqual([
      'is_stale',
      'run_late',
    ]);
  });

  it('goes to nothing that a module gives to those who import it when they need it', () => {
    const late = { ...ours('/src/scenario/late.ts', 'export const rowOf = 1;'), asked: ['rowOf'] };
    const state = ours(
      '/src/app/state.ts',
      'interface Late { rowOf: number; rowAt: number } f(late.rowOf, late.rowAt);',
    );
    expect(names(late, state)).toEqual(['rowAt']);
  });

  it('goes to no class of a component, to no place of a sentence and to no id of a parameter, even where a type has the same name', () => {
    const types = ours(
      '/src/app/state.ts',
      'export class State { late = 1; settledBy = 1; walkShare = 1; usual = 1; most = 1; least = 1; }',
    );
    const view = {
      ...ours('/src/app/View.svelte', 'f({ late: true }, state.settledBy, { most: 1, least: 2 })'),
      written: '<p class:late={state.late}></p>',
    };
    const table = ours(
      '/src/levers/one.ts',
      'interface Input { walkShare: number; usual: number } export const settings = { walkShare: setting(size, { code: "ws", usual: 1 }) };',
    );
    const words = ours('/src/app/i18n/en.ts', `export const en = ['from {least} to {most:day|days}'];`);
    expect(names(types, view, table, words)).toEqual(['settledBy', 'usual']);
  });

  it('goes to an input of the shop and to the texts that are its id, but not to what else goes by that id', () => {
    const inputs = { walkShare: 'ws', liftShare: 'ls', dropShare: 'ds', rideShare: 'rs', flyShare: 'fs' };
    const table = ours(
      '/src/scenario/parameters/ways.ts',
      'export const ways = { walkShare: { code: "ws" }, liftShare: { code: "ls" }, dropShare: { code: "ds" }, rideShare: { code: "rs" }, flyShare: { code: "fs" } };',
    );
    const frozen = {
      id: '/src/scenario/presets/one.shop.json',
      source: 'export default { "walkShare": 1, "rideShare": 2 }',
    };
    const lever = ours(
      '/src/levers/one.ts',
      'export const one = { id: "one", settings: { liftShare: { code: "li" } }, changes: [{ input: "walkShare" }] };',
    );
    const figure = ours('/src/kpis/one.ts', 'export const kpi = { id: "dropShare" };');
    const library = { id: '/node_modules/x.js', source: 'x.flyShare = x.rs' };
    const short = shortened([table, frozen, lever, figure, library], inputs);
    // Its code, unless something else has that name.
    expect(short).toEqual({ walkShare: 'ws', rideShare: expect.stringMatching(/^(?!rs).$/) as string });
    expect(shortened([table, lever])).toEqual({});
    expect(withShortTexts('f({ "walkShare": 1, to: dropShare }, "walkShare", "dropShare")', short)).toBe(
      'f({ "ws": 1, to: dropShare }, "ws", "dropShare")',
    );
    const said = 'ways = { walkShare: { code: "ws", min: 0 }, rideShare: { code: "rs", min: 0 } }';
    expect(withShortTexts(said, short)).toBe('ways = { walkShare: { min: 0 }, rideShare: { code: "rs", min: 0 } }');
  });

  it('is the shorter the more often a name is written, and never a name that something else has', () => {
    const line = ours('/src/sim/line.ts', 'class Line { often = 1; rarely = 1; e = 1 } a.often + b.often;');
    const library = { id: '/node_modules/x.js', source: 'x.t = 1' };
    const { often, rarely } = shortened([line, library]);
    expect([often, rarely]).toEqual([expect.stringMatching(/^[^et]$/), expect.stringMatching(/^[^et]$/)]);
    expect(often).not.toBe(rarely);
    const many = Array.from({ length: 60 }, (_, i) => `of${i} = 1;`).join('');
    expect(shortened([ours('/src/sim/line.ts', `class Line { ${many} most = 1 } a.most;`)])['most']).toHaveLength(1);
  });
});

describe('Short names of this project', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?!command|theory|article\/coverage).*\.(svelte\.)?ts$/.test(path) && !path.endsWith('.d.ts'));
  const short = new Set(
    Object.keys(shortened(sources.map((path) => ours(`/src/${path}`, readFileSync(`src/${path}`, 'utf8'))))),
  );
  const shortOf = (all: Iterable<string>): string[] => [...new Set(all)].filter((name) => short.has(name));

  it('are many', () => {
    expect(short.size).toBeGreaterThan(500);
  });

  it('are no ids of parameters, settings, effects or sources', () => {
    const tables = [...levers, ...shocks].flatMap((one) => [one.settings, 'effects' in one ? one.effects : {}]);
    const ids = [shopParameters, runParameters, evidence, ...tables].flatMap((table) => Object.keys(table));
    expect(ids.length).toBeGreaterThan(600);
    expect(shortOf(ids)).toEqual([]);
  });

  const inputs = Object.keys(shopParameters);
  const withInputs = shortened(
    sources.map((path) => ours(`/src/${path}`, readFileSync(`src/${path}`, 'utf8'))),
    Object.fromEntries(Object.entries(shopParameters).map(([id, { code }]) => [id, code])),
  );

  it('are most ids of inputs where these are shortened, and none that a setting, an effect, a figure or a run has as well', () => {
    expect(inputs.filter((id) => id in withInputs).length).toBeGreaterThan(300);
    const tables = [...levers, ...shocks].flatMap((one) => [one.settings, 'effects' in one ? one.effects : {}]);
    const others = [runParameters, evidence, ...tables].flatMap((table) => Object.keys(table));
    const ids = [...others, ...[...kpis, ...levers, ...shocks].map(({ id }) => id)];
    expect(ids.filter((id) => id in withInputs)).toEqual([]);
    expect(Object.values(withInputs).filter((name) => inputs.includes(name))).toEqual([]);
  });

  it('leave to documents the ids that the sources have', () => {
    const source = readFileSync('src/scenario/written-id.ts', 'utf8');
    expect(withWrittenIds(source, inputs)).toContain(`${inputs.join(' ')}".split(' ');`);
    const listed = withShortTexts(withWrittenIds('const WRITTEN = IDS;', ['some', 'more', 'most']), { more: 'm' });
    expect(listed).toBe(`const WRITTEN = " more ".split(' ');`);
    expect(() => withWrittenIds('const WRITTEN = [];', inputs)).toThrow('not what it was');
    const scenario = scenarioOf(presets[0]!);
    expect(writtenDocument(scenario)).toEqual(scenario);
  });

  it('are in no file, link or store', async () => {
    const scenarios = presets.map((preset) => scenarioOf(preset));
    const made = { model: MODEL_VERSION, replications: 20, digest: '00ff2490229308f5' };
    const store = new MemoryStore();
    await store.save({ id: '1', document: scenarios[0], name: 'one', savedAt: 1 }, 0);
    const kept = [...scenarios.map((scenario): unknown => JSON.parse(toFile(scenario, made))), ...(await store.list())];
    expect(shortOf([...keysIn(kept), 'own', 'relative', 'absolute', 'createScriptURL', 'trustedTypes'])).toEqual([]);
  });
});

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...keysIn(part)]);
}
