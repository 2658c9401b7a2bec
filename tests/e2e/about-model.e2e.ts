import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './shop-page';

async function openAbout(page: Page): Promise<void> {
  await open(page);
  // The second menu is that of files; what nobody opens is not built.
  await page.locator('details.menu > summary').nth(1).click();
  await page.getByTestId('open-about-model').click();
  await expect(page.getByTestId('about-model')).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('[data-testid=about-model]').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

test('the shop is measured against published data on demand, and each figure outside has its reason', async ({
  page,
}) => {
  test.slow();
  await openAbout(page);
  await page.getByTestId('realism-run').click();
  await page.getByTestId('realism-cancel').click();
  await expect(page.getByTestId('realism-run')).toBeVisible();
  await expect(page.getByTestId('realism-count')).toHaveCount(0);
  await page.getByTestId('realism-run').click();
  await expect(page.getByTestId('realism-count')).toContainText('inside', { timeout: 200_000 });
  const outside = page.locator('tr[data-verdict=outside]');
  await expect(page.locator('tr[data-statistic=conversion]')).toHaveAttribute('data-verdict', 'inside');
  expect(await page.locator('tr.reason', { hasText: 'Why: ' }).count()).toBe(await outside.count());
  await page.getByTestId('realism-outside').check();
  await expect(page.locator('tr[data-verdict=inside]')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

for (const locale of ['en-US', 'zh-CN'] as const) {
  test.describe(`on a phone, ${locale}`, () => {
    test.use({ locale, viewport: { width: 390, height: 844 } });

    test('limits and assumptions are read, filtered and left by keyboard', async ({ page }) => {
      await openAbout(page);
      await page.getByTestId('about-limits').press('Enter');
      await expect(page.locator('[data-limit=competitors]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByTestId('about-assumptions').press('Enter');
      const count = page.getByTestId('assumptions-count');
      const everything = await count.textContent();
      await page.getByTestId('assumptions-rests').selectOption('assumed');
      await expect(count).not.toHaveText(everything!);
      await page.getByTestId('assumptions-rests').selectOption('C');
      await expect(page.locator('[data-parameter=dayFactorCv2]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      const body = page.locator('[data-testid=about-model] .body');
      expect(await body.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('about-model')).toHaveCount(0);
    });
  });
}
