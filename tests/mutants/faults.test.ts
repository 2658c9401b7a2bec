import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';

describe('A planted fault', () => {
  it.each(faults)('has its place in the engine: $title', ({ file, find, replace }) => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
  });
});
