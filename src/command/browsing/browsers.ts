import type * as Playwright from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** A browser on this machine, and how it came to be there. */
export interface Browser {
  readonly executable: string;
  /** As the browser says it, such as "Chromium 140.0.7339.80". */
  readonly version: string;
  readonly origin: 'installed' | 'Playwright download' | 'system package';
}

export type Say = (line: string) => void;

/** Flags that keep a Chromium under test quiet: no sandbox in containers, no updates, no requests of its own. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromiumNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
const firefoxNames = ['firefox', 'firefox-esr'];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The first program of these names on the path. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** What the program says of itself, or undefined where it cannot start, as with a library missing. */
function versionOf(executable: string): string | undefined {
  // Chrome for Windows opens a window instead of answering.
  if (process.platform === 'win32') return 'version unknown';
  const { status, stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout.trim() : undefined;
}

function usable(executable: string | undefined, origin: Browser['origin']): Browser | undefined {
  if (executable === undefined || !existsSync(executable)) return undefined;
  const version = versionOf(executable);
  return version === undefined ? undefined : { executable, version, origin };
}

function firstUsable(candidates: readonly (string | undefined)[], origin: Browser['origin']): Browser | undefined {
  for (const candidate of candidates) {
    const browser = usable(candidate, origin);
    if (browser) return browser;
  }
  return undefined;
}

/** Output of installers goes to standard error: standard output belongs to the command. */
function run(program: string, args: readonly string[], minutes: number): boolean {
  const result = spawnSync(program, args, {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

/** Installs Debian or Ubuntu packages, as root or by sudo that asks no password. */
export function installPackages(names: readonly string[], say: Say): boolean {
  if (!onPath(['apt-get'])) return false;
  const root = process.getuid?.() === 0;
  if (!root && !(onPath(['sudo']) && run('sudo', ['-n', 'true'], 1))) return false;
  say(`installing ${names.join(', ')} with apt-get`);
  const apt = (args: readonly string[]): boolean =>
    root ? run('apt-get', args, 8) : run('sudo', ['-n', 'apt-get', ...args], 8);
  return apt(['update', '-q']) && apt(['install', '-y', '-q', '--no-install-recommends', ...names]);
}

function playwrightChromium(): string | undefined {
  try {
    return (createRequire(import.meta.url)('@playwright/test') as typeof Playwright).chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * An installed Chrome or Chromium (CHROME_PATH first), else Playwright's own download, else the system's package.
 * @throws Error that says what was tried.
 */
export function findOrInstallChromium(say: Say): Browser {
  const find = (origin: Browser['origin']): Browser | undefined =>
    firstUsable(
      [process.env['CHROME_PATH'], ...chromiumNames.map((name) => onPath([name])), ...chromiumPlaces],
      origin,
    );
  const found = find('installed') ?? usable(playwrightChromium(), 'Playwright download');
  if (found) return found;
  say('no Chrome or Chromium is installed; trying the download of Playwright');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  run(process.execPath, [cli, 'install', 'chromium'], 6);
  const downloaded = usable(playwrightChromium(), 'Playwright download');
  if (downloaded) return downloaded;
  say('the download of Playwright is not usable; trying the package manager of the system');
  installPackages(['chromium', 'fonts-noto-cjk'], say);
  const packaged = find('system package');
  if (packaged) return packaged;
  throw new Error(
    'No browser: no Chrome or Chromium found, no download, no package. Install Chromium or set CHROME_PATH.',
  );
}

/** An installed Firefox (FIREFOX_PATH first), else the system's package. */
export function findOrInstallFirefox(say: Say): Browser {
  const find = (origin: Browser['origin']): Browser | undefined =>
    firstUsable([process.env['FIREFOX_PATH'], ...firefoxNames.map((name) => onPath([name])), ...firefoxPlaces], origin);
  const found = find('installed');
  if (found) return found;
  say('no Firefox is installed; trying the package manager of the system');
  if (!installPackages(['firefox-esr'], say)) installPackages(['firefox'], say);
  const packaged = find('system package');
  if (packaged) return packaged;
  throw new Error('No Firefox: none found, no package. Install Firefox or set FIREFOX_PATH.');
}

/** WebKitGTK with its driver, and a virtual screen to show it on where there is no other. */
export interface WebKit {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly screen: readonly string[];
  readonly origin: Browser['origin'];
}

function findWebKit(origin: WebKit['origin']): WebKit | undefined {
  const driver = onPath(['WebKitWebDriver']);
  const version = ['4.1', '6.0', '4.0'];
  const libraries = [
    `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`,
    '/usr/lib',
    '/usr/lib64',
    '/usr/libexec',
  ];
  const miniBrowser = libraries
    .flatMap((folder) =>
      version.flatMap((v) => [`${folder}/webkit2gtk-${v}/MiniBrowser`, `${folder}/webkitgtk-${v}/MiniBrowser`]),
    )
    .find((file) => existsSync(file));
  const xvfb = onPath(['xvfb-run']);
  if (driver === undefined || miniBrowser === undefined || xvfb === undefined) return undefined;
  return { driver, miniBrowser, screen: [xvfb, '-a'], origin };
}

/** WebKitGTK's driver, MiniBrowser and Xvfb, installed or from the system's packages. */
export function findOrInstallWebKit(say: Say): WebKit {
  const found = findWebKit('installed');
  if (found) return found;
  say('no WebKitGTK with a driver is installed; trying the package manager of the system');
  installPackages(['webkit2gtk-driver', 'xvfb', 'xauth'], say);
  const packaged = findWebKit('system package');
  if (packaged) return packaged;
  throw new Error(
    'No WebKit: WebKitWebDriver, MiniBrowser and xvfb-run are needed (packages webkit2gtk-driver, xvfb, xauth).',
  );
}
