import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { done, expect, lever, open, test } from './shop-page';

const parts = ['levers', 'shop', 'shocks', 'run'] as const;

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** Scrolls through the page, so that everything that is drawn when seen is drawn. */
async function seeAll(page: Page): Promise<void> {
  for (let y = 0; y < 4000; y += 600) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(60);
  }
  await expect(page.getByTestId('kpi-csv')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
}

for (const scheme of ['light', 'dark'] as const) {
  for (const locale of ['en-US', 'zh-CN'] as const) {
    test.describe(`in ${scheme}, ${locale}`, () => {
      test.use({ colorScheme: scheme, locale });

      test('no part of the page breaks a rule of WCAG 2.2 AA that a machine can check', async ({ page }) => {
        test.slow();
        await open(page);
        await page.locator('article.card').first().getByRole('switch').click();
        await done(page);
        await seeAll(page);
        await page.locator('figure details > summary').first().click();
        for (const part of parts) {
          await page.getByTestId(`part-${part}`).click();
          if (part === 'shop') await page.locator('.part:not([hidden]) details > summary').first().click();
          expect(await violations(page), part).toEqual([]);
        }
      });
    });
  }
}

test.describe('on a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('the page speaks Chinese, says so, and can be switched to English for good', async ({ page }) => {
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('电商运营模拟器');
    await page.locator('article.card').first().getByRole('switch').click();
    await done(page);
    await expect(page.getByTestId('answer')).toHaveText(/使转化率提高 .*（更好，10 对）；利润/);
    await page.getByTestId('language').selectOption('en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByTestId('answer')).toContainText('raises conversion rate');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shop Operations Simulator');
  });
});

test('a theme that is chosen wins over the system and is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByText('Theme', { exact: true }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const locale of ['en-US', 'zh-CN'] as const) {
  for (const width of [390, 1024]) {
    test.describe(`${width} pixels wide, ${locale}`, () => {
      test.use({ viewport: { width, height: 844 }, locale });

      test('nothing is wider than the screen, and a lever can be pulled and its answer read', async ({ page }) => {
        await open(page);
        const fits = async (what: string): Promise<void> => {
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide, what).toBeLessThanOrEqual(0);
        };
        await page.locator('nav button').first().click();
        for (const part of parts) {
          await page.getByTestId(`part-${part}`).click();
          await fits(part);
        }
        await page.getByTestId('part-levers').click();
        await page.locator('article.card').first().getByRole('switch').click();
        await expect(page.locator('nav .badge')).toBeVisible();
        await page.locator('nav button').last().click();
        await done(page);
        await seeAll(page);
        await fits('answer');
        for (const table of await page.locator('figure details > summary').all()) await table.click();
        await fits('tables of the charts');
      });
    });
  }
}

test('the first lever can be switched on with the keyboard alone', async ({ page }) => {
  await open(page);
  await done(page);
  const target = lever(page, 'Page speed');
  await page.locator('body').press('Tab');
  for (let i = 0; i < 40; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByTestId('answer')).toContainText('Page speed');
});

test('values of a chart can be read with the keyboard', async ({ page }) => {
  await open(page);
  await done(page);
  const reader = page.getByRole('slider', { name: /Conversion rate over time/ });
  await reader.scrollIntoViewIfNeeded();
  await reader.focus();
  await reader.press('ArrowRight');
  await expect(reader).toHaveAttribute('aria-valuetext', /Day 8–14: [\d.]+%/);
});
