import { chromiumArguments, findOrInstallChromium as find } from '../../src/command/browsing/browsers';

export { chromiumArguments };

/** The browser of the end-to-end tests. Playwright reads its configuration in every worker: it is said once. */
export function findOrInstallChromium(): string {
  const known = process.env['E2E_BROWSER'];
  if (known) return known;
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  const { executable, version, origin } = find(say);
  say(`Browser: ${version} (${origin}: ${executable})`);
  process.env['E2E_BROWSER'] = executable;
  return executable;
}
