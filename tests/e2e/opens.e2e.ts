import { expect, test } from '@playwright/test';

test('the built page opens under its strict policy without a message, an error or a foreign request', async ({
  page,
  baseURL,
}) => {
  const messages: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!)) foreign.push(request.url());
  });
  await page.goto('./');
  await expect(page.locator('h1')).toBeVisible();
  // The first look has come: workers started under the policy, and charts were drawn.
  await expect(page.getByTestId('result-digest')).toHaveText(/^[0-9a-f]{16}$/, { timeout: 60_000 });
  expect(messages).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the policy allows no inline script, no inline style and no foreign code', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("worker-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  // Inline styles and scripts are refused, and a string is no markup: the browser itself says so.
  const refused = await page.evaluate(() => {
    const attempts: Record<string, () => boolean> = {
      script: () => {
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.dataset.ran = "inline"';
        document.head.append(script);
        return document.documentElement.dataset['ran'] === undefined;
      },
      style: () => {
        const style = document.createElement('style');
        style.textContent = ':root { --planted: 1 }';
        document.head.append(style);
        return getComputedStyle(document.documentElement).getPropertyValue('--planted') === '';
      },
      markup: () => {
        Reflect.set(document.createElement('p'), 'innerHTML', '<b>planted</b>');
        return false;
      },
      worker: () => {
        new Worker('./favicon.svg');
        return false;
      },
    };
    return Object.entries(attempts)
      .filter(([, attempt]) => {
        try {
          return attempt();
        } catch (error) {
          return error instanceof TypeError;
        }
      })
      .map(([name]) => name);
  });
  expect(refused).toEqual(['script', 'style', 'markup', 'worker']);
});

test('where its language cannot be loaded, the page says so in both', async ({ page }) => {
  await page.route(/language-/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('could not be loaded completely')).toBeVisible();
  await expect(page.getByText('页面未能完整加载')).toBeVisible();
});
