import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import type { Say } from '../browsing/browsers';
import { chromiumArguments, findOrInstallChromium } from '../browsing/browsers';
import { servedPage } from '../browsing/built-page';
import { projectRoot } from '../root';
import { buildRows } from './build-size';
import type { Row } from './row';
import { rowOf } from './row';

/** Levers that are switched on one after the other, each from the shop as it stands. */
const LEVERS = 9;
const PAIRS = 10;
/** Runs cancelled under way, each a little later after its start than the one before. */
const CANCELS = 40;
const CANCEL_STEP_MS = 8;
const OPENING_SECONDS = 60;
/** Tasks below this are not reported by browsers. */
const LEAST_LONG_TASK = 50;

/** Milliseconds from a switch to what it shows, painted. */
interface Answered {
  readonly firstLook: number;
  readonly tenthPair: number;
}

/**
 * The built page in Chromium, with two workers where there are two processors. These are times on the clock, not of the
 * processor: what else runs on the machine is in them.
 */
export async function pageRows(say: Say): Promise<Row[]> {
  const served = await servedPage();
  try {
    const { executable, version } = findOrInstallChromium(say);
    say(`Chromium: ${version}`);
    const browser = await chromium.launch({ executablePath: executable, args: [...chromiumArguments] });
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.addInitScript(watchLongTasks);
      return [...(await timesOf(page, served.address)), ...buildRows(join(projectRoot(), 'dist'))];
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
}

async function timesOf(page: Page, address: string): Promise<Row[]> {
  const before = performance.now();
  await page.goto(address);
  await page.locator('.headline[aria-busy="false"]').waitFor({ timeout: OPENING_SECONDS * 1000 });
  const opening = performance.now() - before;
  await page.locator('section.bar select').selectOption(String(PAIRS));
  await page
    .locator('[data-testid="run-state"][data-state="done"]')
    .waitFor({ state: 'attached', timeout: OPENING_SECONDS * 1000 });
  const whileOpening = await page.evaluate(longestTaskSince, 0);
  const from = await page.evaluate(() => performance.now());
  const switches = Math.min(LEVERS, await page.locator('article.card').count());
  const answers: Answered[] = [];
  for (let lever = 0; lever < switches; lever++) {
    answers.push(await page.evaluate(pull, { lever, pairs: PAIRS }));
    await page.evaluate(pull, { lever, pairs: PAIRS });
  }
  const cancels: number[] = [];
  for (let i = 0; i < CANCELS; i++) {
    cancels.push(await page.evaluate(cancel, { lever: i % switches, afterMs: 10 + i * CANCEL_STEP_MS }));
  }
  const whilePulling = await page.evaluate(longestTaskSince, from);
  const longest = (id: string, what: string, ms: number, n: number): Row => ({
    id,
    what: ms > 0 ? what : `${what} (none reached ${LEAST_LONG_TASK} ms)`,
    unit: 'ms',
    value: ms > 0 ? ms : LEAST_LONG_TASK,
    n,
    bound: { atMost: 100 },
  });
  return [
    rowOf(
      {
        id: 'first-look',
        what: 'lever switched on to first look, warm workers, painted',
        unit: 'ms',
        bound: { atMost: 400 },
      },
      answers.map(({ firstLook }) => firstLook),
    ),
    rowOf(
      { id: 'tenth-pair', what: 'lever switched on to tenth pair, painted', unit: 'ms' },
      answers.map(({ tenthPair }) => tenthPair),
    ),
    {
      id: 'cancel',
      what: 'run cancelled under way to the answer before it, painted: 95th percentile',
      unit: 'ms',
      value: cancels.toSorted((a, b) => a - b)[Math.ceil(0.95 * CANCELS) - 1]!,
      n: CANCELS,
      range: [Math.min(...cancels), Math.max(...cancels)],
      bound: { atMost: 100 },
    },
    longest(
      'longest-task',
      'longest task of the main thread, levers on and off',
      whilePulling,
      2 * (switches + CANCELS),
    ),
    { id: 'opening', what: 'address to first figures, cold', unit: 'ms', value: opening, n: 1 },
    longest('opening-longest-task', 'longest task of the main thread while opening', whileOpening, 1),
  ];
}

/** In the page, before its own scripts. */
function watchLongTasks(): void {
  const tasks: { start: number; ms: number }[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** In the page: milliseconds of the longest task since then; 0 if none was long. */
function longestTaskSince(start: number): number {
  const { longTasks } = globalThis as unknown as { longTasks: readonly { start: number; ms: number }[] };
  return longTasks.reduce((most, task) => (task.start >= start ? Math.max(most, task.ms) : most), 0);
}

/** In the page: turns a lever's switch and waits for the answers. */
function pull({ lever, pairs }: { lever: number; pairs: number }): Promise<Answered> {
  const find = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (found === null) throw new Error(`no ${selector} on the page`);
    return found;
  };
  /** After the frame that shows what was just changed. */
  const painted = (): Promise<number> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  return new Promise((resolve, reject) => {
    const card = document.querySelectorAll('article.card')[lever]!;
    let asked = false;
    let firstLook: Promise<number> | null = null;
    const start = performance.now();
    const look = (): void => {
      const busy = find('.headline').getAttribute('aria-busy') === 'true';
      asked ||= busy;
      if (!asked || busy) return;
      firstLook ??= painted();
      if (find('[data-testid="run-state"]').getAttribute('data-state') === 'failed')
        reject(new Error('the run failed'));
      if (Number(find('[data-testid="run-state"] ~ progress').getAttribute('value')) < pairs) return;
      observer.disconnect();
      void Promise.all([firstLook, painted()]).then(([first, tenth]) =>
        resolve({ firstLook: first - start, tenthPair: tenth - start }),
      );
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    card.querySelector<HTMLElement>('[role="switch"]')!.click();
  });
}

/** In the page: turns a lever's switch, and back while its run is under way; milliseconds from there to the old answer. */
async function cancel({ lever, afterMs }: { lever: number; afterMs: number }): Promise<number> {
  const turn = document.querySelectorAll('article.card')[lever]!.querySelector<HTMLElement>('[role="switch"]')!;
  const isBusy = (): boolean => document.querySelector('.headline')!.getAttribute('aria-busy') === 'true';
  turn.click();
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  const start = performance.now();
  turn.click();
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (!isBusy()) return performance.now() - start;
  }
}
