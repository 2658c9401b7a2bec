import { chromium } from '@playwright/test';
import type { Say } from './browsers';
import { chromiumArguments, findOrInstallChromium } from './browsers';
import type { OpenPage } from './page';

export async function openInChromium(address: string, say: Say): Promise<OpenPage> {
  const { executable, version, origin } = findOrInstallChromium(say);
  say(`Chromium: ${version} (${origin}: ${executable})`);
  const browser = await chromium.launch({ executablePath: executable, args: [...chromiumArguments] });
  const page = await browser.newPage();
  await page.goto(address);
  return {
    browser: `Chromium ${browser.version()}`,
    text: async (part) => {
      const found = page.locator(part).first();
      return (await found.count()) > 0 ? found.textContent() : null;
    },
    attribute: async (part, name) => {
      const found = page.locator(part).first();
      return (await found.count()) > 0 ? found.getAttribute(name) : null;
    },
    press: (part) => page.locator(part).first().click(),
    close: () => browser.close(),
  };
}
