import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { levers } from '../levers';
import { encode } from '../scenario/link';
import { defaultsOf } from '../scenario/parameter';
import { scenarioOf } from '../scenario/preset';
import { case1 } from '../scenario/presets/case-1';
import type { Scenario } from '../scenario/scenario';
import { shocks } from '../shocks';
import type { Say } from './browsing/browsers';
import { servedPage } from './browsing/built-page';
import { openInChromium } from './browsing/chromium';
import { openInFirefox } from './browsing/firefox';
import type { OpenPage } from './browsing/page';
import { part, within } from './browsing/page';
import { openInWebKit } from './browsing/webkit';
import { projectRoot } from './root';

/**
 * The case's first sixty days with every lever pulled and every shock striking one after the other: every mechanism has
 * its say, and four engines are done in minutes.
 */
const everything: Scenario = {
  ...scenarioOf(case1),
  horizonDays: 60,
  measureFromDay: 31,
  plan: levers.map(({ id, settings }) => ({ lever: id, settings: defaultsOf(settings), fromDay: 8, toDay: 0 })),
  shocks: shocks.map(({ id, settings }, i) => ({
    shock: id,
    settings: defaultsOf(settings),
    fromDay: 15 + 5 * i,
    toDay: 19 + 5 * i,
  })),
};

/** What one engine made of the link. */
interface Answer {
  readonly engine: string;
  readonly digest: string;
  readonly replications: number;
}

/** Seconds for one engine, from its start to its digest. */
const PATIENCE = 240;

const browsers: readonly (readonly [name: string, open: (address: string, say: Say) => Promise<OpenPage>])[] = [
  ['Chromium', openInChromium],
  ['Firefox', openInFirefox],
  ['WebKit', openInWebKit],
];

/**
 * `engines [LINK]`: runs one link (every lever and shock at once unless another is given) in Node, Chromium, Firefox and WebKit
 * and compares the digests of the results. Resolves with 0 if all four are equal, else with 1.
 */
export async function main(args: readonly string[]): Promise<number> {
  const say: Say = (line) => process.stderr.write(`${line}\n`);
  const link = (args[0] ?? encode(everything, { levers, shocks })).replace(/^.*#/, '');
  say(`Link: #${link}`);
  // Leaving early closes what was opened: the browsers end with this process, not with the terminal.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const page = await servedPage();
  const answers: Answer[] = [];
  let failed = 0;
  const note = (answer: Answer): void => {
    answers.push(answer);
    process.stdout.write(`${answer.digest}  ${answer.engine}, ${answer.replications} replications\n`);
  };
  const attempt = async (name: string, ask: () => Promise<Answer>): Promise<void> => {
    try {
      note(await ask());
    } catch (error) {
      failed++;
      process.stdout.write(`${'-'.repeat(16)}  ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  };
  try {
    for (const [name, open] of browsers)
      await attempt(name, () => answerOf(name, open, `${page.address}#${link}`, say));
  } finally {
    await page.close();
  }
  // Node runs as many replications as the page chose.
  await attempt('Node', () => answerOfNode(link, answers[0]?.replications ?? 24));

  const digests = new Set(answers.map(({ digest }) => digest));
  const counts = new Set(answers.map(({ replications }) => replications));
  const equal = failed === 0 && digests.size === 1 && counts.size === 1;
  process.stdout.write(
    equal
      ? `equal in ${answers.length} engines\n`
      : `NOT equal: ${digests.size} digests, ${failed} engines without one\n`,
  );
  return equal ? 0 : 1;
}

async function answerOf(
  name: string,
  open: (address: string, say: Say) => Promise<OpenPage>,
  address: string,
  say: Say,
): Promise<Answer> {
  const page = await within(PATIENCE, `${name} to open`, open(address, say));
  try {
    return await within(PATIENCE, `${name} to finish`, digestOf(page));
  } finally {
    await within(20, `${name} to close`, page.close()).catch((error: unknown) => say(String(error)));
  }
}

/** Waits for the page's run. A page that does not run by itself, as with a costly scenario, is asked to. */
async function digestOf(page: OpenPage): Promise<Answer> {
  let idleSince = Date.now();
  for (;;) {
    const state = await page.attribute(part('run-state'), 'data-state');
    if (state === 'done') {
      const digest = (await page.text(part('result-digest')))?.trim() ?? '';
      const replications = Number(await page.attribute(`${part('run-state')} ~ progress`, 'value'));
      if (!/^[0-9a-f]{16}$/.test(digest)) throw new Error(`the page shows no digest but "${digest}"`);
      if (!(replications > 0)) throw new Error('the page does not say how many replications its digest is of');
      return { engine: page.browser, digest, replications };
    }
    if (state === 'failed' || state === 'stopped') throw new Error(`the run on the page ${state}`);
    if (state !== 'idle') idleSince = Date.now();
    else if (Date.now() - idleSince > 3000) await page.press(part('run'));
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** The same link by `simulate`, as anybody can run it. */
async function answerOfNode(link: string, replications: number): Promise<Answer> {
  const launcher = join(projectRoot(), 'src/command/launch.js');
  const args = [launcher, 'simulate', `#${link}`, '--replications', String(replications), '--format', 'json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const status = await within(
    PATIENCE,
    'Node to finish',
    new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve)),
  ).finally(() => child.kill());
  if (status !== 0) throw new Error(`simulate ended with status ${status}`);
  const answer = JSON.parse(output) as { digest: string; replications: number };
  return { engine: `Node ${process.versions.node}`, digest: answer.digest, replications: answer.replications };
}
