import { expect, test } from '@playwright/test';

// What is kept for offline use would stand in for what these tests take away.
test.beforeEach(({ context }) =>
  context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })),
);

// Faults are loud on purpose: these tests do without the silence that the others demand.

test('a worker that cannot be loaded fails the run with a reason, and trying again helps', async ({ page }) => {
  await page.route('**/shop.worker*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'failed', { timeout: 30_000 });
  await expect(page.getByRole('alert')).toContainText('Your scenario is untouched');
  await page.unroute('**/shop.worker*');
  await page.getByTestId('run').click();
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  await expect(page.getByRole('alert')).toBeHidden();
});

test('charts that cannot be loaded leave the answer readable and say what to do', async ({ page }) => {
  await page.route('**/Details-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByTestId('answer')).toContainText('orders a day');
  await expect(page.getByText('This part of the page could not be loaded')).toBeVisible();
});
