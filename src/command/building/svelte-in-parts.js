/** What this page never turns on: each file of Svelte, its switches, and the function that would turn them on. */
const SWITCHES = [
  { file: '/dom/hydration.js', setting: 'set_hydrating' },
  { file: '/flags/index.js', setting: 'enable_legacy_mode_flag' },
];

/**
 * What Svelte does only for markup that no component of this page has: values that are waited for, and boundaries that show what
 * is pending or has failed. By file, the code it begins with.
 */
const UNUSED = [
  { file: '/reactivity/async.js', start: 'var parent = /** @type {Effect} */ (active_effect);' },
  { file: '/dom/blocks/boundary.js', start: 'var fragment = (this.#offscreen_fragment = document.createDocumentFragment());\n\t\t\t\tmove' },
  { file: '/dom/blocks/boundary.js', start: 'this.#update_pending_count(d, batch);\n\n' },
  { file: '/dom/blocks/boundary.js', start: 'this.#effect_pending_subscriber();' },
  { file: '/dom/blocks/boundary.js', start: 'if (current_batch?.is_fork) {' },
]; // prettier-ignore

/**
 * Leaves out of a build what Svelte keeps for pages that a server has drawn, for components in the old manner, and for waiting in
 * markup. Svelte means such code to be shaken out; the bundler cannot know that switches stay off and markup asks for none of it.
 * A component that needs it ends the page with an error; a page drawn by a server would be drawn anew.
 * @returns {import('vite').Plugin}
 */
export function svelteInParts() {
  return {
    name: 'svelte-in-parts',
    apply: 'build',
    transform(code, id) {
      const [, path] = /\/svelte\/src\/internal(?:\/client)?(\/.*)/.exec(id.replaceAll('\\', '/')) ?? [];
      const turnedOff = SWITCHES.some(({ file }) => file === path) ? withoutSwitches(code) : code;
      const places = [...SWITCHES.map(({ file, setting }) => ({ file, start: setting })), ...UNUSED];
      for (const { file, start } of places)
        if (file === path && !code.includes(start)) throw new Error(`${id} is not what it was: no ${start}`);
      const unused = UNUSED.filter(({ file }) => file === path);
      const left = unused.reduce((rest, { start }) => rest.replace(start, `${end('it')} ${start}`), turnedOff);
      return left === code ? null : { code: left, map: null };
    },
  };
}

/** @param {string} code */
function withoutSwitches(code) {
  return code
    .replace(/export let (\w+) = false;/g, 'export const $1 = false;')
    .replace(/^(\s*)(\w+) = true;$/gm, `$1${end('$2')}`)
    .replace(/^\s*\w+ = (value|false);$/gm, '');
}

/** @param {string} what */
function end(what) {
  return `throw new Error('src/command/building/svelte-in-parts.js left ${what} out');`;
}
