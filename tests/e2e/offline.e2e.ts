import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostFolder } from './static-host';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const FOLDER = '/some/folder/';

/** A deployment of its own: a copy of the build below a folder of a host that can go down. */
const it = test.extend<{ site: { folder: string; host: Awaited<ReturnType<typeof hostFolder>> } }>({
  // eslint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture asks for
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'shop-build-'));
    cpSync(dist, folder, { recursive: true });
    const host = await hostFolder(folder, FOLDER);
    await use({ folder, host });
    await host.down();
    rmSync(folder, { recursive: true });
  },
});

const digestOf = 'result-digest';
const SECOND = 'meta[name="build"][content="second"]';
const DIGEST = /^[0-9a-f]{16}$/;

it('after one visit the page opens without a network, runs the same, and has kept its own files only', async ({
  page,
  site: { folder, host },
}) => {
  await page.goto(host.address);
  await expect(page.getByTestId(digestOf)).toHaveText(DIGEST, { timeout: 60_000 });
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  const digest = await page.getByTestId(digestOf).textContent();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('.') && !/^(index\.html|service-worker\.js)$/.test(path));
  expect(kept.sort()).toEqual(['', ...files].map((path) => `${host.address}${path}`).sort());

  await host.down();
  await page.reload();
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  await expect(page.getByTestId(digestOf)).toHaveText(digest!);
  // What few people open, and the other language, were kept as well.
  await page.getByRole('button', { name: 'Share: link, QR code, file' }).click();
  await expect(page.getByRole('dialog').locator('svg').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
  await expect(page.locator('h1')).toHaveText('电商运营模拟器');
});

it('a new build is seen at once, is kept when it is whole, and drops the older one with its last tab', async ({
  context,
  page,
  site: { folder, host },
}) => {
  await page.goto(host.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const builds = (): Promise<number> => page.evaluate(async () => (await caches.keys()).length);
  expect(await builds()).toBe(1);

  deploy(folder, 'second');
  await page.reload();
  await expect(page.locator(SECOND)).toBeAttached();
  // The first build stays for tabs that may still need it.
  await expect.poll(builds).toBe(2);
  // A browser may take a moment to notice that a tab is gone: then the visit after this one finds the new build alone.
  await expect(async () => {
    await page.close();
    page = await context.newPage();
    await page.goto(host.address);
    await expect.poll(builds, { timeout: 3000 }).toBe(1);
  }).toPass({ timeout: 45_000 });
  await host.down();
  await page.reload();
  await expect(page.locator(SECOND)).toBeAttached();
  await expect(page.locator('h1')).toBeVisible();
});

it('a page that is not of the same build as its service worker is never kept', async ({
  page,
  site: { folder, host },
}) => {
  await page.goto(host.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  deploy(folder, 'second');
  writeFileSync(join(folder, 'index.html'), `${readFileSync(join(folder, 'index.html'), 'utf8')}<!-- of another -->`);
  await page.reload();
  await expect(page.locator(SECOND)).toBeAttached();
  const refused = await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    const { installing } = await registration.update();
    if (!installing) return 'none';
    await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }));
    return installing.state;
  });
  expect(refused).toBe('redundant');
  await host.down();
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator(SECOND)).not.toBeAttached();
});

/** The next build in the place of the one before: another page, and a service worker that knows it. */
function deploy(folder: string, name: string): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace(
    '</head>',
    `<meta name="build" content="${name}"></head>`,
  );
  const integrity = createHash('sha256').update(page).digest('base64');
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8')
    .replace(/sha256-[^"]+/, `sha256-${integrity}`)
    .replace(/BUILD="\w+"/, `BUILD="${name}"`);
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'service-worker.js'), worker);
}
