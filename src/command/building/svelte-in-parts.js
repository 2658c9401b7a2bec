/** What this page never turns on: each file of Svelte, its switches, and the function that would turn them on. */
const SWITCHES = [
  { file: '/svelte/src/internal/client/dom/hydration.js', setting: 'set_hydrating' },
  { file: '/svelte/src/internal/flags/index.js', setting: 'enable_legacy_mode_flag' },
];

/** Where a component begins that waits in its markup; what waits for nothing has ended before. */
const WAITING = {
  file: '/svelte/src/internal/client/reactivity/async.js',
  part: /(if \(async\.length === 0 && pending\.length === 0\) \{[^]*?\n\t\}\n)[^]*?\n\}\n/,
  instead: "$1\tthrow new Error('await: src/command/building/svelte-in-parts.js left it out');\n}\n",
};

/**
 * Leaves out of a build what Svelte keeps behind switches for pages that a server has drawn, for components in the old
 * manner, and for waiting in markup. Svelte means such code to be shaken out; the bundler cannot know that the switches
 * stay off. A component that needs one ends the page with an error; a page drawn by a server would be drawn anew.
 * @returns {import('vite').Plugin}
 */
export function svelteInParts() {
  return {
    name: 'svelte-in-parts',
    apply: 'build',
    transform(code, id) {
      if (id.replaceAll('\\', '/').endsWith(WAITING.file)) {
        if (!WAITING.part.test(code)) throw new Error(`${id} is not what it was`);
        return { code: code.replace(WAITING.part, WAITING.instead), map: null };
      }
      const found = SWITCHES.find(({ file }) => id.replaceAll('\\', '/').endsWith(file));
      if (found === undefined) return null;
      const off = code
        .replace(/export let (\w+) = false;/g, 'export const $1 = false;')
        .replace(
          /^(\s*)(\w+) = true;$/gm,
          "$1throw new Error('$2: src/command/building/svelte-in-parts.js left it out');",
        )
        .replace(/^\s*\w+ = (value|false);$/gm, '');
      if (off === code || !off.includes(found.setting)) throw new Error(`${id} is not what it was`);
      return { code: off, map: null };
    },
  };
}
