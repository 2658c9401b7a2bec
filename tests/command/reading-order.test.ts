import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inReadingOrder } from '../../src/command/building/reading-order.js';

const root = mkdtempSync(join(tmpdir(), 'reading-order-'));
afterAll(() => rmSync(root, { recursive: true }));

it('A file is read after what it imports, in the order of its imports, and what nobody imports comes last', () => {
  const tree = {
    'page.svelte': `<script lang="ts">
      import type { Kind } from './kinds';
      import { second } from './tables/second';
      import {
        state,
      } from './state.svelte';
      const later = () => import('./asked-for');
    </script>`,
    'kinds.ts': 'export type Kind = 1;',
    'state.svelte.ts': `import { tables } from './tables';`,
    'tables/index.ts': `import { first } from './first';\nexport { second } from './second';`,
    'tables/first.ts': `import { parse } from 'library';`,
    'tables/second.ts': `import './first';`,
    'asked-for.ts': `import { page } from './page.svelte';`,
  };
  for (const [file, code] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), code);
  }
  const at = (file: string): string => join(root, file).replaceAll('\\', '/');
  const files = Object.keys(tree).filter((file) => file !== 'state.svelte.ts');
  const read = inReadingOrder([at('page.svelte')], files.map(at)).map((file) => relative(root, file));
  expect(read.map((file) => file.replaceAll('\\', '/'))).toEqual([
    'tables/first.ts',
    'tables/second.ts',
    'tables/index.ts',
    'page.svelte',
    'asked-for.ts',
    'kinds.ts',
  ]);
});
