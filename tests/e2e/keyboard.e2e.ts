import type { Page } from '@playwright/test';
import { done, expect, lever, open, test } from './shop-page';

const focusLost = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement === document.body);

/** Opens the menu and chooses, by keyboard. */
async function choose(page: Page, menu: 'Presets' | 'File', item: string): Promise<void> {
  await page.locator('summary').filter({ hasText: menu }).press('Enter');
  await page.getByTestId(item).press('Enter');
}

test('the first two stops of the keyboard lead to the answer and to the scenario, in front or not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.getByRole('link', { name: 'Skip to the answer' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the scenario' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#scenario')).toBeFocused();
  await lever(page, 'Page speed').press('Space');
  await expect(page.getByText('Switch on a lever, or add a shock')).toBeHidden();
  await page.getByRole('link', { name: 'Skip to the answer' }).press('Enter');
  await expect(page.locator('#answer')).toBeFocused();
});

test('what is chosen in a menu leaves the focus on its button, or on the heading of what it opens, and gives it back', async ({
  page,
}) => {
  await open(page);
  await choose(page, 'Presets', 'preset-case-1@1');
  await expect(page.locator('summary').filter({ hasText: 'Presets' })).toBeFocused();
  const file = page.locator('summary').filter({ hasText: 'File' });
  for (const [item, heading] of [
    ['open-about-model', 'About the model'],
    ['open-own-numbers', 'Your own numbers'],
  ] as const) {
    await choose(page, 'File', item);
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(file).toBeFocused();
  }
  await page.getByTestId('share').press('Enter');
  await expect(page.getByRole('heading', { name: 'Share this scenario' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('share')).toBeFocused();
});

test('a button that is gone once it was pressed does not take the focus with it', async ({ page }) => {
  await open(page, '#b1.xyz');
  await page.getByTestId('notice').getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(page.getByTestId('notice')).toHaveCount(0);
  expect(await focusLost(page)).toBe(false);

  await done(page);
  await page.locator('section.bar select').selectOption('160');
  const run = page.locator('section.bar button').first();
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await expect(run).toHaveText('Go on');
  await expect(run).toBeFocused();
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  expect(await focusLost(page)).toBe(false);
  await page.locator('section.bar select').selectOption('10');

  await lever(page, 'Page speed').click();
  const slider = page.getByRole('article', { name: 'Page speed' }).getByRole('slider').first();
  await slider.press('ArrowLeft');
  const back = page.getByRole('button', { name: /Less load time: Back to 40/ });
  await back.press('Enter');
  await expect(back).toHaveCount(0);
  expect(await focusLost(page)).toBe(false);

  await page.getByTestId('part-shocks').click();
  await page.getByRole('combobox', { name: 'Choose a shock' }).selectOption('supplier-outage');
  await page.getByRole('button', { name: 'Add a shock' }).click();
  await page.getByRole('button', { name: /^Remove/ }).press('Enter');
  await expect(page.getByText('No shocks: an undisturbed period.')).toBeVisible();
  expect(await focusLost(page)).toBe(false);
});

test('a button that is disabled by being pressed leaves the focus beside it', async ({ page }) => {
  await open(page);
  const beside = (selector: string): Promise<boolean> =>
    page.evaluate(
      (around) => document.activeElement!.closest(around) !== null && !document.activeElement!.matches(':disabled'),
      selector,
    );
  await page.getByTestId('part-shocks').press('Enter');
  await page.getByRole('combobox', { name: 'Choose a shock' }).selectOption('supplier-outage');
  const add = page.getByRole('button', { name: 'Add a shock' });
  await add.press('Enter');
  await expect(add).toBeDisabled();
  expect(await beside('.adder')).toBe(true);
  for (const name of ['Undo', 'Redo']) {
    const button = page.getByRole('button', { name, exact: true });
    await button.press('Enter');
    await expect(button).toBeDisabled();
    expect(await beside('.tools'), name).toBe(true);
  }
});

test('a suggested lever is switched on, its card brought into view, and its switch given the focus', async ({
  page,
}) => {
  await open(page);
  await done(page);
  await page.getByTestId('part-shop').click();
  await page.locator('.try').getByRole('button', { name: 'Chatbot with a question library' }).press('Enter');
  const target = lever(page, 'Chatbot with a question library');
  await expect(target).toBeChecked();
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
  await expect(page.getByTestId('part-levers')).toHaveAttribute('aria-pressed', 'true');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a suggested lever leaves the answer in front, with the focus at it', async ({ page }) => {
    await open(page);
    await done(page);
    await page.locator('.try').getByRole('button', { name: 'Page speed' }).press('Enter');
    await expect(page.getByTestId('answer')).toContainText('Page speed');
    expect(await focusLost(page)).toBe(false);
    await expect(page.getByTestId('answer')).toBeInViewport();
  });
});
