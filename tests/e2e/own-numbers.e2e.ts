import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './shop-page';

/** A file of orders with every habit of such files: 40 articles, 400 customers, half a year, one bad row, one return. */
function orders(rows: number): string {
  let seed = 1;
  const next = (most: number): number => (seed = (seed * 48271) % 2147483647) % most;
  const lines = ['Order No;Date;Customer;SKU;Qty;Unit price'];
  for (let n = 0; n < rows; n++) {
    const day = Math.floor((n * 182) / rows);
    const date = new Date(Date.UTC(2024, 0, 1 + day, 8 + next(14), next(60))).toISOString();
    const stamp = `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)} ${date.slice(11, 16)}`;
    lines.push(
      `${1000 + (n >> 1)};${stamp};C${next(400)};S${Math.floor(40 * (next(1000) / 1000) ** 2)};${1 + next(3)};${5 + next(90)},50`,
    );
  }
  lines.push('9999;someday;C1;S1;1;5,00', `C1000;30.06.2024 10:00;C1;S1;-1;5,00`);
  return lines.join('\r\n');
}

async function openDialog(page: Page): Promise<Locator> {
  await page
    .locator('header summary')
    .filter({ hasText: /File|文件/ })
    .click();
  await page.getByTestId('open-own-numbers').click();
  const dialog = page.getByTestId('own-numbers');
  await expect(dialog).toBeVisible();
  return dialog;
}

async function choose(page: Page, text: string): Promise<void> {
  await page
    .getByTestId('order-file')
    .setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByTestId('read-orders')).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('[data-testid=own-numbers]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

test('a file of orders becomes the shop on the bench, and one step back undoes it', async ({ page }) => {
  test.slow();
  await open(page);
  const before = await page.locator('input.name').inputValue();
  await openDialog(page);
  expect(await violations(page), 'file').toEqual([]);
  await choose(page, orders(6000));
  await expect(page.getByTestId('column-order')).toHaveValue('0');
  await expect(page.getByTestId('column-price')).toHaveValue('5');
  expect(await violations(page), 'columns').toEqual([]);
  // A column taken away is asked for, and nothing is read without it.
  await page.getByTestId('column-time').selectOption('-1');
  await expect(page.getByTestId('read-orders')).toBeDisabled();
  await page.getByTestId('column-time').selectOption('1');
  await page.getByTestId('read-orders').click();
  await expect(page.getByTestId('built-shop')).toBeVisible();
  await expect(page.getByTestId('row-summary')).toContainText('6,002 rows');
  await page.getByTestId('row-summary').locator('summary').click();
  await expect(page.getByTestId('row-summary')).toContainText('line 6,002');
  await expect(page.getByTestId('row-summary')).toContainText('someday');
  expect(await violations(page), 'found').toEqual([]);

  const margin = page.getByTestId('built-shop').getByRole('row', { name: /Gross margin/ });
  await expect(margin).toContainText('assumed');
  await page.getByTestId('answer-marginShare').fill('41');
  await page.getByTestId('answer-marginShare').blur();
  await expect(margin).toContainText('your answer');
  await expect(margin).toContainText('41%');
  await page.getByTestId('answer-leadTimeDays').fill('never');
  await page.getByTestId('answer-leadTimeDays').blur();
  await expect(page.getByTestId('answer-leadTimeDays')).toHaveAttribute('aria-invalid', 'true');

  await page.getByTestId('use-shop').click();
  await expect(page.getByTestId('own-numbers')).toBeHidden();
  await expect(page.locator('input.name')).toHaveValue('My shop · orders');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('input.name')).toHaveValue(before);
});

test('reading can be cancelled, and a broken file is refused with a reason', async ({ page }) => {
  test.slow();
  await open(page);
  await openDialog(page);
  await page
    .getByTestId('order-file')
    .setInputFiles({ name: 'book.xlsx.csv', mimeType: 'text/csv', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) });
  await expect(page.getByRole('alert')).toContainText('Excel workbook');
  await choose(page, orders(400_000));
  await page.getByTestId('read-orders').click();
  await page.getByTestId('cancel-orders').click();
  await expect(page.getByTestId('read-orders')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('own-numbers')).toBeHidden();
});

test.describe('on a narrow Chinese screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', colorScheme: 'dark' });

  test('nothing of the dialog lies outside of it', async ({ page }) => {
    test.slow();
    await open(page);
    const dialog = await openDialog(page);
    await choose(page, orders(3000));
    await page.getByTestId('read-orders').click();
    await expect(page.getByTestId('built-shop')).toBeAttached();
    const [content, room] = await dialog
      .locator('.body')
      .evaluate((body) => [body.scrollWidth, body.clientWidth] as const);
    expect(content).toBeLessThanOrEqual(room);
    await expect(dialog).toContainText('由此建立的店铺');
    expect(await violations(page)).toEqual([]);
  });
});
