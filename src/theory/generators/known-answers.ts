import { block, word } from '../../sim/keyed';
import { Xoshiro } from '../../sim/xoshiro';
import type { Answer, Family, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, findText, MissingInput } from '../inputs';
import { answersTo } from '../quantity';
import { Mrg32k3a } from './mrg32k3a';
import { pcg32 } from './pcg32';
import { philox4x32 } from './philox';
import { splitmix64 } from './splitmix64';
import { threefry2x32 } from './threefry';
import type { WordGenerator } from './words';
import { xoroshiro128plus, xoshiro } from './xoshiro';

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const FIRST_WORDS = COUNTS.flatMap((count) =>
  ['', '_uint32', '_uint64', '_hex'].map((form) => `first_${count}${form}`),
);

/**
 * Published words of generators: the project's own Threefry-2x32 and xoshiro128**, and others beside them to compare with.
 */
export const knownAnswers: Family = {
  prefix: 'RNG',
  title: 'RNG known answers',
  how: rows(
    'analytic',
    ...FIRST_WORDS,
    ...COUNTS.map((count) => `substream#_first_${count}`),
    ...COUNTS.map((count) => `stream#_first_${count}`),
    'first_hex',
    'output_hex',
    'output_uint32',
    'output_#',
    'state_after_jump',
    'state_after_long_jump',
    'state_after_#_steps',
    'stream#_start',
    'substream#_start',
    'stream#_substream#_start',
    'stream#_after_#_steps',
    'stream#_uniform_#',
    'uniform_#',
    'sum_of_outputs_#_to_#',
    'sum_of_first_#',
  ),

  analytic(c) {
    const name = `${c.title} ${findText(c, 'generator', 'algorithm') ?? ''}`.toLowerCase();
    if (/mrg32k3a|rngstreams/.test(name)) return streams(c);
    if (/philox|threefry/.test(name)) return ciphers(c, /philox/.test(name));
    return words(c, () => generator(c, name));
  },
};

function generator(c: TheoryCase, name: string): WordGenerator {
  const state = bigints(c.inputs['state']);
  if (/pcg32/.test(name))
    return pcg32(
      bigint(c.inputs['initstate'] ?? c.inputs['seed']),
      bigint(c.inputs['initseq'] ?? c.inputs['sequence']),
    );
  if (/splitmix64/.test(name)) return splitmix64(bigint(c.inputs['seed'] ?? c.inputs['state']));
  if (/xoroshiro128\+(?!\+)/.test(name)) return xoroshiro128plus(state);
  const match = /xoshiro(128|256)(\*\*|\+\+|\+)/.exec(name);
  if (match === null) throw new MissingInput(`no generator of ours: ${c.title}`);
  const ours = match[1] === '128' && match[2] === '**';
  const theory = xoshiro(match[1] === '128' ? 128 : 256, match[2] as '**' | '++' | '+', state);
  // Words of xoshiro128** come from the kernel's own; its jumps exist here only.
  return ours ? { ...theory, next: kernelXoshiro(state) } : theory;
}

function kernelXoshiro(state: readonly bigint[]): () => bigint {
  const [a, b, c, d] = state.map((word) => Number(word) | 0) as [number, number, number, number];
  const kernel = new Xoshiro(a, b, c, d);
  return () => BigInt(kernel.next());
}

function words(c: TheoryCase, fresh: () => WordGenerator): Record<string, Answer> {
  const take = (count: number) => {
    const source = fresh();
    return { list: Array.from({ length: count }, () => source.next()), bits: source.bits };
  };
  const hex = ({ list, bits }: { list: readonly bigint[]; bits: number }) =>
    list.map((value) => `0x${value.toString(16).padStart(bits / 4, '0')}`);
  const after = (move: (source: WordGenerator) => void) => {
    const source = fresh();
    move(source);
    return source.state === undefined ? null : source.state().map(String);
  };
  const patterns: Record<string, (...values: number[]) => Answer | null> = {
    first_hex: () => hex(take(1))[0]!,
    'output_#': (n) => String(take(n).list.at(-1)),
    state_after_jump: () => after((source) => source.jump?.()),
    state_after_long_jump: () => after((source) => source.longJump?.()),
    'state_after_#_steps': (n) => {
      const source = fresh();
      // The kernel's xoshiro keeps its state to itself; jumps and states are those of the copy in this folder.
      return source.state === undefined ? null : after((moved) => repeat(n, () => moved.next()));
    },
  };
  COUNTS.forEach((count, i) => {
    for (const form of ['', '_uint32', '_uint64'])
      patterns[`first_${count}${form}`] = () => take(i + 1).list.map(String);
    patterns[`first_${count}_hex`] = () => hex(take(i + 1));
  });
  return answersTo<Answer>(Object.keys(c.expected), patterns);
}

function ciphers(c: TheoryCase, philox: boolean): Record<string, Answer> {
  const counter = hexWords(c.inputs['counter_hex'] ?? c.inputs['counter']);
  const key = hexWords(c.inputs['key_hex'] ?? c.inputs['key']);
  let output: readonly bigint[];
  if (philox) output = philox4x32(counter, key, findNumber(c, 'rounds') ?? 10);
  else {
    const [k0, k1, c0, c1] = [...key, ...counter].map((value) => Number(value) | 0) as [number, number, number, number];
    const rounds = findNumber(c, 'rounds') ?? 20;
    block(k0, k1, c0, c1);
    // The kernel's own is the one with 13 rounds.
    const words = rounds === 13 ? word : threefry2x32([c0, c1], [k0, k1], rounds);
    output = Array.from(words, (value) => BigInt(value >>> 0));
  }
  return { output_hex: output.map((value) => value.toString(16).padStart(8, '0')), output_uint32: output.map(String) };
}

function streams(c: TheoryCase): Record<string, Answer> {
  const seed = bigints(c.inputs['package_seed'] ?? c.inputs['seed']);
  const stream = findNumber(c, 'stream') ?? 1;
  const own = findNumber(c, 'substream') ?? 1;
  const uniforms = (from: Mrg32k3a, count: number) => Array.from({ length: count }, () => from.next());
  const start = (s: number, sub = 1) => Mrg32k3a.at(seed, s, sub);
  const state = (from: Mrg32k3a) => from.state().map(Number);
  const patterns: Record<string, (...values: number[]) => Answer> = {
    'stream#_start': (s) => state(start(s)),
    'substream#_start': (sub) => state(start(stream, sub)),
    'stream#_substream#_start': (s, sub) => state(start(s, sub)),
    'stream#_after_#_steps': (s, n) => {
      const from = start(s);
      repeat(n, () => from.next());
      return state(from);
    },
    'state_after_#_steps': (n) => {
      const from = start(stream, own);
      repeat(n, () => from.next());
      return state(from);
    },
    'stream#_uniform_#': (s, n) => uniforms(start(s), n).at(-1)!,
    'uniform_#': (n) => uniforms(start(stream, own), n).at(-1)!,
    'output_#': (n) => uniforms(start(stream, own), n).at(-1)!,
    'sum_of_outputs_#_to_#': (first, last) => sum(uniforms(start(stream, own), last).slice(first - 1)),
    'sum_of_first_#': (n) => sum(uniforms(start(stream, own), n)),
  };
  COUNTS.forEach((count, i) => {
    patterns[`first_${count}`] = () => uniforms(start(stream, own), i + 1);
    // As in the package's own test: substream 4 is where four moves to the next substream lead.
    patterns[`substream#_first_${count}`] = (moves) => uniforms(start(stream, moves + 1), i + 1);
    patterns[`stream#_first_${count}`] = (s) => uniforms(start(s), i + 1);
  });
  return answersTo<Answer>(Object.keys(c.expected), patterns);
}

function repeat(times: number, action: () => void): void {
  for (let i = 0; i < times; i++) action();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function bigint(value: unknown): bigint {
  if (typeof value !== 'string' && typeof value !== 'number') throw new MissingInput('no seed among the inputs');
  return BigInt(value);
}

function bigints(value: unknown): readonly bigint[] {
  return Array.isArray(value) ? value.map(bigint) : [];
}

function hexWords(value: unknown): readonly bigint[] {
  if (!Array.isArray(value)) throw new MissingInput('no counter or key among the inputs');
  return value.map((item) =>
    typeof item === 'number' ? BigInt(item) : BigInt(`0x${String(item).replace(/^0x/, '')}`),
  );
}
