import { expect, open, test } from './shop-page';

test('an opened case tells its story and offers its figures, in both languages', async ({ page }) => {
  await open(page);
  await page.getByText('Presets', { exact: true }).click();
  await page.getByTestId('preset-case-5@1').click();
  const panel = page.getByTestId('case-panel');
  await panel.getByTestId('case-open').click();
  await expect(panel).toContainText('Customers of a shop complain about the interface');
  await expect(panel).toContainText('Page speed, day 140');
  await expect(panel).not.toContainText('differs from the preset');
  const rows = panel.locator('tr.figure');
  await expect(rows).toHaveCount(8);
  await expect(rows.first()).toHaveAttribute('data-verdict', '');
  // On demand, and it can be called off.
  await panel.getByTestId('case-run').click();
  await panel.getByTestId('case-cancel').click();
  await expect(panel.getByTestId('case-run')).toBeVisible();
  await page.getByTestId('language').selectOption('zh');
  await expect(panel).toContainText('页面加载速度 +40%');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the figures of a case and their reasons fit the screen', async ({ page }) => {
    await open(page);
    await page.getByText('Presets', { exact: true }).click();
    await page.getByTestId('preset-case-5@1').click();
    const panel = page.getByTestId('case-panel');
    await panel.getByTestId('case-open').click();
    await expect(panel.locator('tr.figure')).toHaveCount(8);
    const table = panel.locator('.scroll');
    expect(await table.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

test('a long plan makes its own list longer, not the page', async ({ page }) => {
  await open(page);
  await page.getByText('Presets', { exact: true }).click();
  await page.getByTestId('preset-case-2@1').click();
  await expect(page.locator('article.card.on')).toHaveCount(13);
  const [length, end] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    document.querySelector('footer')!.getBoundingClientRect().bottom + scrollY,
  ]);
  expect(length).toBeLessThanOrEqual(Math.ceil(end));
});
