import type { Result } from '../lib/result';
import { failure, success } from '../lib/result';
import type { TheoryCase } from './case';

/**
 * Reads a file of cases: an array, or an object with an array `cases`. Keys the project does not know are ignored; a case
 * without id, inputs or expected values is an error that names it.
 */
export function readCases(text: string): Result<readonly TheoryCase[], string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return failure(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const list = isRecord(data) ? data['cases'] : data;
  if (!Array.isArray(list)) return failure('neither a list of cases nor an object with a list "cases"');
  if (list.length === 0) return failure('the list of cases is empty');
  const cases: TheoryCase[] = [];
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const problem = check(item);
    const name = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : `case number ${index + 1}`;
    if (problem !== null) return failure(`${name}: ${problem}`);
    if (seen.has(name)) return failure(`${name}: occurs twice`);
    seen.add(name);
    cases.push(item as TheoryCase);
  }
  return success(cases);
}

function check(item: unknown): string | null {
  if (!isRecord(item)) return 'is not an object';
  const { id, family, title, inputs, expected } = item;
  if (typeof id !== 'string' || id === '') return 'has no id';
  if (family !== undefined && typeof family !== 'string') return 'family is not a text';
  if (title !== undefined && typeof title !== 'string') return 'title is not a text';
  if (!isRecord(inputs)) return 'inputs is not an object';
  if (!isRecord(expected) || Object.keys(expected).length === 0) return 'expected has no quantity';
  for (const [quantity, answer] of Object.entries(expected))
    if (!isRecord(answer) || !('value' in answer) || answer['value'] === null)
      return `expected.${quantity} has no value`;
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
