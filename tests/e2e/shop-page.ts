import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';

/** The page with every test's silent conditions: no error, no warning, no foreign request, whatever is done with it. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const trouble: string[] = [];
      // What is kept for offline use has its own test; here every file comes from the host, when it is asked for.
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
      );
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => trouble.push(`error: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // What a page that is left or closed no longer wants, its icon say, is given up by the browser itself.
        if (reason !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()} ${reason}`);
      });
      context.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!))
          trouble.push(`foreign request: ${request.url()}`);
      });
      await use(undefined);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the page with ten pairs a run, so that a test does not wait for more than it asks. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.getByTestId('run-state')).toBeAttached();
  await page.locator('section.bar select').selectOption('10');
}

/** Waits until the run has ended well. */
export async function done(page: Page): Promise<void> {
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  await expect(page.locator('.headline')).toHaveAttribute('aria-busy', 'false');
}

export async function digest(page: Page): Promise<string> {
  await done(page);
  return (await page.getByTestId('result-digest').textContent()) ?? '';
}

/** The switch of a lever's card. */
export function lever(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('article', { name, exact: true }).getByRole('switch');
}

/** Waits until everything is committed to the browser's store. */
export async function kept(page: Page): Promise<void> {
  await expect(page.getByTestId('kept')).toHaveAttribute('data-status', 'saved');
}
