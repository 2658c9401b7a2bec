import type { TheoryCase } from './case';

/** Thrown when a case cannot be answered as it stands; the run makes an unsupported quantity of it, with this reason. */
export class Refused extends Error {}

/** A case lacks what its family needs. */
export class MissingInput extends Refused {}

/** A number among the inputs under the first of several names; `#` in a name stands for anything (a unit, say). */
export function findNumber(c: TheoryCase, ...names: readonly string[]): number | null {
  return findNamed(c, names)?.value ?? null;
}

/** The same with the name under which it stands. */
export function findNamed(
  c: TheoryCase,
  names: readonly string[],
): { readonly key: string; readonly value: number } | null {
  for (const name of names)
    for (const [key, value] of Object.entries(c.inputs))
      if (typeof value === 'number' && matches(name, key)) return { key, value };
  return null;
}

export function number(c: TheoryCase, ...names: readonly string[]): number {
  const value = findNumber(c, ...names);
  if (value === null) throw new MissingInput(`no input ${names[0]}`);
  return value;
}

export function findNumbers(c: TheoryCase, ...names: readonly string[]): readonly number[] | null {
  return findNamedList(c, names)?.value ?? null;
}

/** A list of numbers with the name under which it stands. */
export function findNamedList(
  c: TheoryCase,
  names: readonly string[],
): { readonly key: string; readonly value: readonly number[] } | null {
  for (const name of names)
    for (const [key, value] of Object.entries(c.inputs))
      if (isNumbers(value) && matches(name, key)) return { key, value };
  return null;
}

export function numbers(c: TheoryCase, ...names: readonly string[]): readonly number[] {
  const value = findNumbers(c, ...names);
  if (value === null) throw new MissingInput(`no input ${names[0]}`);
  return value;
}

/** A text among the inputs, or null. */
export function findText(c: TheoryCase, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const [key, value] of Object.entries(c.inputs))
      if (typeof value === 'string' && matches(name, key)) return value;
  return null;
}

export function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

/** The expected value of a quantity if it is a number. */
export function expectedNumber(c: TheoryCase, quantity: string): number | null {
  const value = c.expected[quantity]?.value;
  return typeof value === 'number' ? value : null;
}

/** `rate#` fits `rate_per_h`: a `#` at the end stands for any rest. */
function matches(name: string, key: string): boolean {
  return name.endsWith('#') ? key.startsWith(name.slice(0, -1)) : key === name;
}
