import { launch } from 'puppeteer-core';
import type { Say } from './browsers';
import { findOrInstallFirefox } from './browsers';
import type { OpenPage } from './page';

/** Over WebDriver BiDi, which an ordinary Firefox speaks. */
export async function openInFirefox(address: string, say: Say): Promise<OpenPage> {
  const { executable, version, origin } = findOrInstallFirefox(say);
  say(`Firefox: ${version} (${origin}: ${executable})`);
  const browser = await launch({ browser: 'firefox', executablePath: executable, headless: true, timeout: 60_000 });
  const page = await browser.newPage();
  await page.goto(address);
  return {
    browser: (await browser.version()).replace('/', ' ').replace(/^firefox/i, 'Firefox'),
    text: async (part) => {
      const found = await page.$(part);
      return found ? found.evaluate((element) => element.textContent) : null;
    },
    attribute: async (part, name) => {
      const found = await page.$(part);
      return found ? found.evaluate((element, asked) => element.getAttribute(asked), name) : null;
    },
    press: (part) => page.click(part),
    close: () => browser.close(),
  };
}
