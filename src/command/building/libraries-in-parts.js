/**
 * What this page never asks of a library, by the library's file: each part as it begins and goes on, and what stands for it.
 * Comlink: methods of a worker are called, and none of its properties set, no
 * classes made there, no ends of a channel asked for. idb: only stores and
 * their indexes are asked, for one record or all.
 * @type {readonly { readonly file: string, readonly parts: readonly (readonly [part: RegExp, instead: string])[] }[]}
 */
export const UNASKED = [
  {
    file: '/comlink/dist/esm/comlink.mjs',
    parts: [
      [/\n {8}if \(!isAllowedOrigin\([^]*?\n {8}\}/, ''],
      [/\n {16}case "SET"[^]*?break;/, ''],
      [/\n {16}case "CONSTRUCT"[^]*?break;/, ''],
      [/\n {16}case "ENDPOINT"[^]*?break;/, ''],
      [/\n {8}set\([^]*?\n {8}\},/, ''],
      [/\n {8}construct\([^]*?\n {8}\},/, ''],
      [/\n {12}if \(last === createEndpoint\)[^]*?\n {12}\}/, ''],
      [/\n {12}if \(last === "bind"\)[^]*?\n {12}\}/, ''],
    ],
  },
  {
    file: '/idb/build/index.js',
    // Short ways from a database to a record, and walks with a cursor: nothing happens but that these are defined.
    parts: [
      [/\nreplaceTraps\(/, '\n/* @__PURE__ */ replaceTraps('],
      [/\nreplaceTraps\(/, '\n/* @__PURE__ */ replaceTraps('],
    ],
  },
];

/**
 * Leaves out of a build what libraries can do in one piece with what they are asked for.
 * @returns {import('vite').Plugin}
 */
export function librariesInParts() {
  return {
    name: 'libraries-in-parts',
    apply: 'build',
    transform(code, id) {
      const found = UNASKED.find(({ file }) => id.replaceAll('\\', '/').endsWith(file));
      return found === undefined ? null : { code: withoutUnasked(code, found.parts), map: null };
    },
  };
}

/**
 * @param {string} code
 * @param {readonly (readonly [part: RegExp, instead: string])[]} parts
 */
export function withoutUnasked(code, parts) {
  return parts.reduce((rest, [part, instead]) => {
    if (!part.test(rest)) throw new Error(`a library is not what it was: it has no ${part.source}`);
    return rest.replace(part, instead);
  }, code);
}
