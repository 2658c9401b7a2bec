/** One language as a file of its own; made by src/command/building/one-language.js. `words` is empty but in a build. */
declare module 'virtual:language/*' {
  /** As in en.ts and zh.ts, which are checked against each other. */
  export const sentences: Readonly<Record<string, string>>;
  export const words: readonly string[];
}

declare module 'virtual:words-*' {
  export const words: readonly string[];
}
