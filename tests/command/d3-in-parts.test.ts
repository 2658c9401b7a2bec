import { describe, expect, it } from 'vitest';
import { asDefinitions } from '../../src/command/building/d3-in-parts.js';

describe('A module of d3 in a build', () => {
  it('may leave out what it works out once and nobody reads, and stays the same module', () => {
    const code =
      'const by = bisector(up);\nexport var right = by.right, two = 2;\nfunction f() { const g = h(); }\nrun();';
    expect(asDefinitions(code)).toBe(
      'const by = /* @__PURE__ */ (() => bisector(up))();\nexport var right = /* @__PURE__ */ (() => by.right)(), two = 2;\nfunction f() { const g = h(); }\nrun();',
    );
  });
});
