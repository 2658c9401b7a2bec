import { runnerImport } from 'vite';
import type * as Everything from './everything';
import { digest, expect, open, test } from './shop-page';

// The sources as they are, not as a build has them.
const { module: everything } = await runnerImport<typeof Everything>('./tests/e2e/everything.ts', {
  configFile: false,
});

/** Pairs that `open` asks for. */
const PAIRS = 10;

for (let part = 0; part < everything.PARTS; part++) {
  test(`a link that says every input, lever and shock gives the numbers that the sources give: part ${part + 1}`, async ({
    page,
  }) => {
    await open(page, `#${everything.linkOf(part)}`);
    await expect(page.getByText(/with corrections/)).toHaveCount(0);
    expect(await digest(page)).toBe(everything.digestOf(part, PAIRS));
  });
}
