import { digest, done, expect, lever, open, test } from './shop-page';

test('the shop as it stands runs to its end and shows its figures and a digest', async ({ page }) => {
  await open(page);
  expect(await digest(page)).toMatch(/^[0-9a-f]{16}$/);
  await expect(page.getByTestId('answer')).toContainText(/orders a day from .* visits/);
  await expect(page.getByRole('list', { name: 'Key figures' }).getByRole('listitem')).toHaveCount(6);
});

test('a lever that is switched on gets a paired answer with a verdict, its path and its table', async ({ page }) => {
  await open(page);
  const before = await digest(page);
  await lever(page, 'Page speed').click();
  await expect(page.getByTestId('answer')).toContainText('Page speed');
  expect(await digest(page)).not.toBe(before);
  await expect(page.getByTestId('answer')).toHaveText(
    /conversion rate by [\d.]+ ± [\d.]+ percentage points, from [\d.]+% to [\d.]+% \(better, 10 pairs\); .*profit/,
  );
  await expect(page.getByRole('region', { name: /^Why/ }).getByRole('listitem')).not.toHaveCount(0);
  const row = page.getByRole('row').filter({ hasText: 'Conversion rate' });
  await expect(row).toContainText('better');
});

test('a setting that is moved asks again, and the answer follows', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  const first = await digest(page);
  const slider = page.getByRole('article', { name: 'Page speed' }).getByRole('slider').first();
  await slider.focus();
  await slider.press('ArrowLeft');
  await slider.press('ArrowLeft');
  await expect(page.getByTestId('result-digest')).not.toHaveText(first);
  expect(await digest(page)).not.toBe(first);
  await expect(page.getByTestId('answer')).not.toContainText('(40%)');
});

test('the same plan with other luck keeps the plan and changes seed and digest', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  const first = await digest(page);
  await page.getByRole('button', { name: 'Same plan, other luck' }).click();
  await expect(page.getByRole('spinbutton', { name: 'Seed' })).not.toHaveValue('1');
  await expect(page.getByTestId('result-digest')).not.toHaveText(first);
  await done(page);
  await expect(lever(page, 'Page speed')).toBeChecked();
});

test('a seed set back to an earlier one gives the earlier digest', async ({ page }) => {
  await open(page);
  const first = await digest(page);
  const seed = page.getByRole('spinbutton', { name: 'Seed' });
  await seed.fill('7');
  await seed.press('Enter');
  await expect(page.getByTestId('result-digest')).not.toHaveText(first);
  await done(page);
  await seed.fill('1');
  await seed.press('Enter');
  await expect(page.getByTestId('result-digest')).toHaveText(first);
});

test('without live mode nothing runs until it is asked for, and the old answer is marked', async ({ page }) => {
  await open(page);
  const first = await digest(page);
  await page.getByRole('switch', { name: 'Live' }).click();
  await lever(page, 'Page speed').click();
  await expect(page.locator('.headline')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByTestId('result-digest')).toHaveText(first);
  await page.getByTestId('run').click();
  await expect(page.getByTestId('result-digest')).not.toHaveText(first);
  await done(page);
});

test('a run can be paused, taken up again and stopped with the pairs it has', async ({ page }) => {
  await open(page);
  await done(page);
  await page.locator('section.bar select').selectOption('160');
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'running');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'paused');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'stopped');
  const shown = await page.locator('section.bar .count').first().textContent();
  expect(Number(shown?.split(' ')[0])).toBeGreaterThanOrEqual(10);
});

test('an impossible value is refused with the range, and leaves the scenario as it was', async ({ page }) => {
  await open(page);
  await page.getByTestId('part-shop').click();
  await page.getByRole('searchbox', { name: /Search .* parameters/ }).fill('visits per day');
  const field = page.getByRole('textbox', { name: 'Visits per day (/day)' });
  const before = await field.inputValue();
  const link = page.url();
  await field.fill('999999999');
  const remark = page.getByText(/^ ?Impossible: must lie between .* \/day\. .* \/day still holds\.$/);
  await expect(remark).toBeVisible();
  // What was typed and what is wrong with it stay, until it is corrected or taken back.
  await field.blur();
  await expect(remark).toBeVisible();
  await expect(field).toHaveValue('999999999');
  await expect(field).toHaveAccessibleDescription(/still holds/);
  expect(page.url()).toBe(link);
  await field.press('Escape');
  await expect(field).toHaveValue(before);

  // What can be on the way to what cannot does not hold: neither 1 nor 10.
  await field.press('ControlOrMeta+a');
  await field.pressSequentially('10e9');
  await expect(field).toHaveAccessibleDescription(new RegExp(`${Number(before).toLocaleString('en')}.* still holds`));
  await field.press('Escape');
  await expect(field).toHaveValue(before);
  await expect(remark).toBeHidden();
});

test('a whole number that cannot be says which field, which range and what still holds, and loses nothing', async ({
  page,
}) => {
  await open(page);
  await lever(page, 'Page speed').click();
  const first = await digest(page);
  await page.getByTestId('part-run').click();
  for (const [name, wrong, words] of [
    ['Seed', '1.5', 'Seed: a whole number from 0 to 4,294,967,295 is needed. 1 still holds.'],
    ['Horizon (days)', '0', 'Horizon (days): a whole number from 1 to 1,825 is needed. 90 still holds.'],
    [
      'Warm-up (days, whole weeks)',
      '10',
      'Warm-up (days, whole weeks): a multiple of 7 from 0 to 364 is needed. 28 still holds.',
    ],
    ['Measured from day', '', 'Measured from day: a whole number from 1 to 90 is needed. 1 still holds.'],
  ] as const) {
    const field = page.getByRole('spinbutton', { name, exact: true });
    await field.fill(wrong);
    await field.blur();
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect(field).toHaveValue(wrong);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(words);
  }
  await expect(page.getByRole('alert')).toHaveCount(4);
  expect(await digest(page)).toBe(first);
  await page.getByRole('spinbutton', { name: 'Horizon (days)' }).fill('91');
  await page.getByRole('spinbutton', { name: 'Seed' }).press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(2);
  await expect(page.getByRole('spinbutton', { name: 'Seed' })).toHaveValue('1');

  await page.getByTestId('part-levers').click();
  const from = page.getByRole('spinbutton', { name: 'From day (Page speed)' });
  await from.fill('1000');
  await from.press('Enter');
  await expect(from).toHaveAccessibleDescription(
    'From day (Page speed): a whole number from 1 to 91 is needed. 1 still holds.',
  );
});

test('a shop without pickers says before the run that they cannot serve the load', async ({ page }) => {
  await open(page);
  await page.getByTestId('part-shop').click();
  await page.getByRole('searchbox', { name: /Search .* parameters/ }).fill('pickers');
  await page.getByRole('textbox', { name: 'Pickers' }).fill('1');
  const warnings = page.getByTestId('warnings');
  await warnings.locator('summary').click();
  await expect(warnings).toContainText(/Picking can serve \d+ % of the load/);
});

test('a shop in which nobody picks shows why by itself, before anybody asks', async ({ page }) => {
  await open(page);
  await page.getByTestId('part-shop').click();
  await page.getByRole('searchbox', { name: /Search .* parameters/ }).fill('pickers');
  await page.getByRole('textbox', { name: 'Pickers' }).fill('0');
  await expect(page.getByTestId('warnings').getByText(/^Picking can serve 0 % of the load/)).toBeVisible();
});

test('every parameter in use says what it means and what it rests on', async ({ page }) => {
  await open(page);
  await page.getByTestId('part-shop').click();
  await page.getByRole('searchbox', { name: /Search .* parameters/ }).fill('conversion elasticity of load time');
  await page.getByRole('button', { name: 'About “Conversion elasticity of load time”' }).click();
  const help = page.locator('.parameter').filter({ hasText: 'Conversion elasticity of load time' }).locator('.about');
  await expect(help).toContainText(/grade (E[1-5]|C|D)/);
  await expect(help).toContainText(/Possible: −\d+ to 0/);
});

test('when the run says "done", nothing on the page changes any more, charts, paths and books included', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seen', seen);
    new MutationObserver(() => {
      const state = document.querySelector<HTMLElement>('[data-testid=run-state]')?.dataset['state'];
      const body = new XMLSerializer().serializeToString(document.querySelector('.answer .body') ?? document);
      if (state === 'done' && seen.at(-1) !== body) seen.push(body);
      else if (state !== 'done') seen.length = 0;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await open(page);
  await done(page);
  // Two levers: their paths are run after the answer, and far views are drawn last.
  await lever(page, 'Page speed').click();
  await lever(page, 'Interface design').click();
  await expect(page.getByTestId('run-state')).not.toHaveAttribute('data-state', 'done');
  await done(page);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => (Reflect.get(window, 'seen') as string[]).length)).toBe(1);
  await expect(page.getByTestId('books')).toBeAttached();
  await expect(page.getByRole('region', { name: /^Why/ }).locator('.change')).not.toHaveCount(0);
});

test('a changed scenario that waits to be run is not said to be done', async ({ page }) => {
  await open(page);
  await done(page);
  await page.getByRole('switch', { name: 'Live' }).click();
  await lever(page, 'Page speed').click();
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'idle');
  await lever(page, 'Page speed').click();
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'done');
});

test('a chart over time says what its points are, and whose day counts, and both can be chosen', async ({ page }) => {
  await open(page);
  await lever(page, 'Page speed').click();
  await done(page);
  const chart = page
    .getByRole('figure')
    .filter({ hasText: 'Key figure' })
    .filter({ has: page.locator('.reader') });
  const step = chart.getByRole('group', { name: 'One point for' });
  await expect(step.getByRole('button', { name: 'Each week' })).toHaveAttribute('aria-pressed', 'true');
  await expect(chart.locator('.reader')).toHaveAttribute('max', '12');
  await step.getByRole('button', { name: 'Each day' }).click();
  await expect(step.getByRole('button', { name: 'Each week' })).toHaveAttribute('aria-pressed', 'false');
  await expect(chart.locator('.reader')).toHaveAttribute('max', '89');
  await chart.getByRole('group', { name: 'What is shown' }).getByRole('button', { name: 'Difference' }).click();
  await expect(chart.getByRole('heading')).toHaveText('Conversion rate: scenario minus base over time');
  await expect(chart).not.toContainText('By the day of the order');
  await chart.getByRole('combobox', { name: 'Key figure' }).selectOption('onTimeRate');
  await expect(chart).toContainText('By the day of the order');
});
