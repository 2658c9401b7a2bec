import { done, expect, lever, open, test } from './shop-page';

test('the books stand beside the answer: three statements, base against scenario, and a file', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await done(page);
  const books = page.getByTestId('books');
  await books.scrollIntoViewIfNeeded();
  await expect(books.getByRole('row').filter({ hasText: 'Net revenue' })).toHaveCount(1);
  await expect(books.locator('details').first().getByRole('columnheader')).toHaveText([
    'Line',
    'Base',
    'Scenario',
    'Difference',
  ]);
  // There is room for all three, and lines that are nothing in both worlds are left out.
  await expect(books.locator('details[open]')).toHaveCount(3);
  await expect(books.getByRole('row').filter({ hasText: 'Customs and duties' })).toHaveCount(0);
  const sheet = books.locator('details').filter({ hasText: 'Balance sheet' });
  const cell = (line: string): Promise<string | null> =>
    sheet.getByRole('row').filter({ hasText: line }).getByRole('cell').nth(1).textContent();
  expect(await cell('Liabilities and equity')).toBe(await cell('Assets'));
  await expect(books).toContainText(/paid back|come back|never cost/);
  const download = page.waitForEvent('download');
  await books.getByTestId('books-csv').click();
  expect((await download).suggestedFilename()).toMatch(/-books\.csv$/);
});

test('each lever of a plan is taken out once to see when it has paid back', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await lever(page, 'Shorter checkout').click();
  await done(page);
  const books = page.getByTestId('books');
  await books.scrollIntoViewIfNeeded();
  await books.getByTestId('lever-paybacks').click();
  await expect(books.getByRole('listitem')).toHaveCount(2, { timeout: 60_000 });
  await expect(books.getByRole('listitem').first()).toContainText('Page speed');
});
