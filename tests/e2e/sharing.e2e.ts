import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { encode } from 'uqr';
import { shopParameters } from '../../src/scenario/shop-parameters';
import { done, expect, lever, open, test } from './shop-page';

test('the share dialog shows the link and its code, says what it gave, and closes by keyboard', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await done(page);
  await page.getByTestId('share').click();
  const dialog = page.getByTestId('share-dialog');
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  const digest = await page.getByTestId('result-digest').textContent();
  expect(link).toContain(`.R-10-${digest!}.`);

  // Every module of the code is where an encoder of its own puts it, with one of the eight patterns over the data.
  const code = dialog.getByTestId('qr');
  const drawn = await code.locator('path').getAttribute('d');
  const dark = new Set<string>();
  for (const [, x, y, length] of drawn!.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let i = 0; i < Number(length); i++) dark.add(`${Number(x) + i},${y!}`);
  const encoded = Array.from({ length: 8 }, (_, maskPattern) => {
    const { data } = encode(link, { ecc: 'L', border: 0, maskPattern });
    return new Set(data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : []))));
  });
  expect(encoded).toContainEqual(dark);
  const side = encode(link, { ecc: 'L', border: 4 }).size;
  expect(await code.getAttribute('viewBox')).toBe(`-4 -4 ${side} ${side}`);

  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a link too long for a code that a phone can read says so', async ({ page }) => {
  // Letters that no packing makes shorter.
  const unpackable = String.fromCodePoint(...Array.from({ length: 600 }, (_, i) => 0x4e00 + ((i * 7919) % 20_000)));
  await open(page);
  await page.getByTestId('part-run').click();
  await page.getByLabel('Note').fill(unpackable);
  await page.getByTestId('share').click();
  await expect(page.getByTestId('qr-too-long')).toContainText(/The link has 1,?\d+ characters/);
  await expect(page.getByTestId('qr')).toHaveCount(0);
});

test('a file of another model version shows both digests side by side', async ({ page }) => {
  await open(page);
  await done(page);
  const download = page.waitForEvent('download');
  await page.getByText('File', { exact: true }).click();
  await page.getByTestId('export-file').click();
  const path = await (await download).path();
  const file = JSON.parse(readFileSync(path, 'utf8')) as { model: number; made: object; shop: object };
  // A build has other names for inputs, a document has not.
  expect(Object.keys(file.shop)).toEqual(Object.keys(shopParameters));
  const digest = await page.getByTestId('result-digest').textContent();
  expect(file.made).toEqual({ model: file.model, replications: 10, digest });

  const there = { model: 0, replications: 10, digest: '0123456789abcdef' };
  const buffer = Buffer.from(JSON.stringify({ ...file, model: 0, made: there }));
  await page.getByTestId('file').setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer });
  const notice = page.getByTestId('receipt');
  await expect(notice).toContainText('made with version 0 of the model');
  await expect(notice).toContainText(there.digest);
  await expect(notice.getByTestId('receipt-here')).toHaveText(digest!);
  await expect(notice).toContainText('other numbers');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('a shock alone is compared with the shop without it; with a lever on, both worlds or one can be hit', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await page.getByTestId('part-shocks').click();
  await page.getByRole('combobox', { name: 'Choose a shock' }).selectOption('supplier-outage');
  await page.getByRole('button', { name: 'Add a shock' }).click();
  await done(page);
  await expect(page.getByTestId('answer')).toHaveText(/^Supplier outage .*10 pairs/);
  await expect(page.getByText('this is the shop with the shocks against the same shop without them')).toBeVisible();
  await expect(page.getByTestId('shocks-alone')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^The scenario only/ })).toHaveCount(0);
  const alone = await page.getByTestId('result-digest').textContent();

  await page.getByTestId('part-levers').click();
  await lever(page, 'Page speed').click();
  await done(page);
  await expect(page.getByTestId('answer')).toHaveText(/^Page speed \(40%\) raises/);
  await expect(page.getByText('The shocks hit both worlds')).toBeVisible();
  await page.getByTestId('part-shocks').click();
  await page.getByRole('radio', { name: /^The scenario only/ }).check();
  await done(page);
  await expect(page.getByTestId('answer')).toContainText('together with the shocks');
  await expect(page.getByText('The shocks hit the scenario only')).toBeVisible();
  await expect.poll(() => page.url()).toContain('.S-1.');
  // What was chosen by hand waits for the next lever; without one there is only one thing to compare.
  await page.getByRole('radio', { name: /^Both worlds/ }).check();
  await page.getByTestId('part-levers').click();
  await lever(page, 'Page speed').click();
  await expect(page.getByTestId('result-digest')).toHaveText(alone!);
  await lever(page, 'Page speed').click();
  await page.getByTestId('part-shocks').click();
  await expect(page.getByRole('radio', { name: /^Both worlds/ })).toBeChecked();
  await done(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('what is worth acting on can be set for a figure, and the verdict follows', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await done(page);
  const row = page.getByRole('row', { name: /^Conversion rate/ });
  await expect(row).toContainText('better');
  await row.getByRole('button', { name: /^Definition of/ }).click();
  const field = page.getByTestId('worth-conversion');
  await field.fill('900');
  await expect(row).toContainText('no practical difference');
  await page.reload();
  await expect(row).toContainText('no practical difference', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Reset all to default' }).click();
  await expect(row).toContainText('better');
  await row.getByRole('button', { name: /^Definition of/ }).click();
  await field.fill('-1');
  await field.blur();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/A number from 0 to 1,000 is needed\. .* still holds\./);
  await expect(field).toHaveValue('-1');
  await expect(row).toContainText('better');
});

test('paper has the answer, the whole table and what was asked, and no controls', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await done(page);
  const rows = await page.locator('table tbody tr').count();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByTestId('paper-summary')).toContainText('Page speed');
  await expect(page.getByTestId('paper-summary')).toContainText('seed 1');
  await expect(page.getByTestId('answer')).toBeVisible();
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(rows);
  await expect(page.getByTestId('run')).toBeHidden();
  await expect(page.getByTestId('copy-link')).toBeHidden();
  await expect(page.getByRole('article', { name: 'Page speed' })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByTestId('paper-summary')).toHaveCount(0);
});

test('a saved picture has its title and the key to its lines', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await done(page);
  const chart = page.getByRole('figure').filter({ hasText: 'Conversion rate over time' });
  await chart.getByText('As a table').click();
  const download = page.waitForEvent('download');
  await chart.getByRole('button', { name: 'SVG' }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  for (const words of ['Conversion rate over time', 'Base', 'Scenario', '95 % interval']) expect(svg).toContain(words);
});
