import { readFile } from 'node:fs/promises';
import type { Scenario } from '../../src/scenario/scenario';
import { scenarioDigest } from '../../src/scenario/scenario-digest';
import { digest, done, expect, kept, lever, open, test } from './shop-page';

test('a copied link gives the same answer and digest to somebody else', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await lever(page, 'Page speed').click();
  const first = await digest(page);
  const sentence = await page.getByTestId('answer').textContent();
  await page.getByTestId('copy-link').click();
  await expect(page.getByText(/Link copied \(\d+ characters\)/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${baseURL!}#`)).toBe(true);

  const other = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await other.goto(link);
  // Made with ten pairs, it opens with ten.
  expect(await digest(other)).toBe(first);
  // Who has no work of their own is not told that it is kept.
  await expect(other.getByTestId('visiting')).toBeHidden();
  expect(await other.getByTestId('answer').textContent()).toBe(sentence);
  await other.context().close();
});

test('a link opens as an unsaved copy and leaves own work as it was', async ({ page }) => {
  await open(page);
  await done(page);
  const base = page.url();
  await lever(page, 'Page speed').click();
  await kept(page);
  await page.goto('about:blank');
  await page.goto(base);
  await expect(page.getByTestId('visiting')).toBeVisible();
  await expect(lever(page, 'Page speed')).not.toBeChecked();
  await page.getByRole('button', { name: 'Back to my work' }).click();
  await expect(lever(page, 'Page speed')).toBeChecked();
});

test('a visited scenario that is edited becomes a work of its own beside the earlier one', async ({ page }) => {
  await open(page);
  await done(page);
  const base = page.url();
  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('Mine');
  await kept(page);
  await page.goto('about:blank');
  await page.goto(base);
  await expect(page.getByTestId('visiting')).toBeVisible();
  await lever(page, 'Page speed').click();
  await expect(page.getByTestId('visiting')).toBeHidden();
  await kept(page);
  await page.getByText('File', { exact: true }).click();
  await page.getByText('My work in this browser').click();
  await expect(page.getByRole('button', { name: /^Mine/ })).toBeVisible();
});

for (const [what, hash] of [
  ['a link that was cut', '#b1.xyz'],
  ['a link of random signs', '#%00%ff~~!!'],
] as const) {
  test(`${what} opens the default shop with a notice that names the problem`, async ({ page }) => {
    await open(page, hash);
    await expect(page.getByTestId('notice')).toContainText('The link could not be opened: The link is incomplete');
    await expect(page.getByTestId('notice')).toContainText('The default shop is shown instead.');
    expect(await digest(page)).toMatch(/^[0-9a-f]{16}$/);
  });
}

test('a broken link says that own work is kept and leads back to it; with work open, it changes nothing', async ({
  page,
}) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await kept(page);
  await page.goto('about:blank');
  await page.goto('./#b1.xyz');
  const notice = page.getByTestId('notice');
  await expect(notice).toContainText('The default shop is shown instead; your own work is kept as it was.');
  await expect(lever(page, 'Page speed')).not.toBeChecked();
  await notice.getByRole('button', { name: 'Back to my work' }).click();
  await expect(lever(page, 'Page speed')).toBeChecked();
  await expect(notice).toHaveCount(0);
  await page.evaluate(() => (location.hash = '#b1.xyz'));
  await expect(notice).toContainText('What was open stays open, as it was.');
  await expect(notice.getByRole('button', { name: 'Back to my work' })).toHaveCount(0);
  await expect(lever(page, 'Page speed')).toBeChecked();
});

test('a name that nobody gave follows the language, with its note and through undo; a name of one’s own stays', async ({
  page,
  browser,
}) => {
  await open(page);
  const name = page.locator('input.name');
  await expect(name).toHaveValue('Home-goods shop');
  await page.getByText('Presets', { exact: true }).click();
  await page.getByTestId('preset-case-5@1').click();
  await expect(name).toHaveValue(/^Case 5: /);
  await page.getByTestId('part-run').click();
  const note = page.locator('textarea');
  await expect(note).toHaveValue(/^The article/);
  await page.getByTestId('language').selectOption('zh');
  await expect(name).toHaveValue(/^案例五：/);
  await expect(note).toHaveValue(/^文章/);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(name).toHaveValue('家居用品店');
  await page.getByRole('button', { name: '重做' }).click();
  await expect(name).toHaveValue(/^案例五：/);
  await kept(page);

  // Who opens the link or the work in another language reads the name in that language.
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await other.goto(page.url());
  await expect(other.locator('input.name')).toHaveValue(/^Case 5: /);
  await other.context().close();

  await name.fill('我的方案');
  await page.getByTestId('language').selectOption('en');
  await expect(name).toHaveValue('我的方案');
  await page.getByTestId('part-run').click();
  await expect(note).toHaveValue(/^The article/);
});

test('a reload loses nothing', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('Faster pages');
  const first = await digest(page);
  await kept(page);
  await page.reload();
  await expect(page.getByTestId('visiting')).toBeHidden();
  await expect(lever(page, 'Page speed')).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Name of the scenario' })).toHaveValue('Faster pages');
  await expect(page.locator('section.bar select')).toHaveValue('10');
  await expect(page.getByTestId('result-digest')).toHaveText(first);
});

test('a page that was opened and reloaded untouched is not taken for a visit', async ({ page }) => {
  await open(page);
  const first = await digest(page);
  await page.reload();
  await expect(page.getByTestId('run-state')).toBeAttached();
  await expect(page.locator('section.bar select')).toHaveValue('10');
  await expect(page.getByTestId('result-digest')).toHaveText(first);
  await expect(page.getByTestId('visiting')).toBeHidden();
});

test('a new page in the same browser, without a link, opens the work saved last', async ({ page, context }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await kept(page);
  const second = await context.newPage();
  await second.goto('./');
  await expect(lever(second, 'Page speed')).toBeChecked();
});

test('of two tabs on one work, the later writer goes on as a named copy', async ({ page, context }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await kept(page);
  const second = await context.newPage();
  await second.goto('./');
  await lever(second, 'Site capacity').click();
  await kept(second);
  await lever(page, 'Interface design').click();
  await expect(page.getByTestId('notice')).toContainText('Another tab changed this scenario');
  await expect(page.getByRole('textbox', { name: 'Name of the scenario' })).toHaveValue(/\(copy\)$/);
  await expect(lever(page, 'Page speed')).toBeChecked();
  await second.reload();
  await expect(lever(second, 'Site capacity')).toBeChecked();
  await expect(lever(second, 'Interface design')).not.toBeChecked();
});

test('undo takes a step back and redo brings it again, by button and by keyboard', async ({ page }) => {
  await open(page);
  const before = await digest(page);
  await lever(page, 'Page speed').click();
  await expect(lever(page, 'Page speed')).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lever(page, 'Page speed')).not.toBeChecked();
  expect(await digest(page)).toBe(before);
  await page.keyboard.press('Control+Shift+Z');
  await expect(lever(page, 'Page speed')).toBeChecked();
  await page.keyboard.press('Control+Z');
  await expect(lever(page, 'Page speed')).not.toBeChecked();
});

test('a slider that is dragged is one step to undo', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  const slider = page.getByRole('article', { name: 'Page speed' }).getByRole('slider').first();
  await slider.evaluate((range: HTMLInputElement) => {
    for (const value of ['35', '30', '25']) {
      range.value = value;
      range.dispatchEvent(new Event('input', { bubbles: true }));
    }
    range.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(slider).toHaveValue('25');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(slider).toHaveValue('40');
});

test('a scenario file brings back the scenario it was made from', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  const first = await digest(page);
  await page.getByText('File', { exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByTestId('export-file').click();
  const path = await (await saving).path();
  await lever(page, 'Page speed').click();
  await expect(page.getByTestId('result-digest')).not.toHaveText(first);
  await page
    .getByTestId('file')
    .setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: await readFile(path) });
  await expect(lever(page, 'Page speed')).toBeChecked();
  await expect(page.getByTestId('result-digest')).toHaveText(first);
});

test('a file that is no scenario changes nothing and says why', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await page
    .getByTestId('file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await expect(page.getByTestId('notice')).toContainText('not JSON');
  await expect(lever(page, 'Page speed')).toBeChecked();
});

test('names with markup are shown as text wherever they appear', async ({ page }) => {
  await open(page);
  const name = '<img src=x onerror=document.title="hit">';
  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill(name);
  await kept(page);
  await page.getByText('File', { exact: true }).click();
  await page.getByText('My work in this browser').click();
  await expect(page.getByRole('button', { name })).toBeVisible();
  expect(await page.title()).not.toBe('hit');
  await expect(page.locator('img')).toHaveCount(0);
});

test('the KPI table is saved with link, model, seed, n and digest in its head', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  const first = await digest(page);
  // The name it has by now, though it was given after the run.
  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('=1+1');
  const button = page.getByTestId('kpi-csv');
  await button.scrollIntoViewIfNeeded();
  const saving = page.waitForEvent('download');
  await button.click();
  const text = await readFile(await (await saving).path(), 'utf8');
  expect(text).toContain(`result digest,${first}`);
  expect(text).toMatch(/^link,http.*#/m);
  expect(text).toMatch(/^model,\d+\r$/m);
  expect(text).toMatch(/^seed,1\r$/m);
  expect(text).toMatch(/^n,10\r$/m);
  expect(text).toContain("scenario,'=1+1");
  expect(text).toMatch(/^conversion,Conversion rate,share,0\.02/m);

  // Sources know inputs by the ids that documents have; a build does not.
  const download = page.waitForEvent('download');
  await page.getByText('File', { exact: true }).click();
  await page.getByTestId('export-file').click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as Scenario;
  expect(text).toContain(`scenario digest,${scenarioDigest(file)}\r`);
});

test('where the browser keeps nothing, the page says so and works on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await open(page);
  await expect(page.getByTestId('memory-mode')).toBeVisible();
  await lever(page, 'Page speed').click();
  await expect(page.getByTestId('answer')).toContainText('Page speed');
  await expect(page.getByTestId('kept')).toHaveAttribute('data-status', 'memory');
});
