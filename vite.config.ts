import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { shortNames } from './src/command/building/short-names.js';
import { d3InParts } from './src/command/building/d3-in-parts.js';
import { frozenPresets } from './src/command/building/frozen-presets.js';
import { leftOut } from './src/command/building/left-out.js';
import { librariesInParts } from './src/command/building/libraries-in-parts.js';
import { loadedTogether } from './src/command/building/loaded-together.js';
import { languageFile, oneLanguage } from './src/command/building/one-language.js';
import { namesAcrossFiles } from './src/command/building/names-across-files.js';
import { namedNumbers } from './src/command/building/named-numbers.js';
import { numberedSentences } from './src/command/building/numbered-sentences.js';
import { offline } from './src/command/building/offline.js';
import { openedAtOnce } from './src/command/building/opened-at-once.js';
import { sharedWorkerCode } from './src/command/building/shared-worker-code.js';
import { stylesFirst } from './src/command/building/styles-first.js';
import { svelteInParts } from './src/command/building/svelte-in-parts.js';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

/**
 * What the built page may load: its own scripts, styles, workers, and pictures made in the page. Nothing is fetched,
 * nothing inline runs, nothing foreign is loaded, and no string becomes markup or a worker's address but through the
 * policies named: Svelte's, for its compiled templates, and one for the address of each of the three workers. A meta tag cannot carry frame-ancestors; a host may add that header.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html shop-worker order-file-worker service-worker',
].join('; ');

/** Only in builds: the development server needs inline styles and a socket. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // Relative addresses, so that the page works in any folder of a static host.
  base: './',
  plugins: [
    svelte(),
    oneLanguage(root),
    numberedSentences(root),
    frozenPresets(root),
    namedNumbers(),
    leftOut(),
    svelteInParts(),
    d3InParts(),
    librariesInParts(),
    stylesFirst(),
    sharedWorkerCode(),
    openedAtOnce(),
    contentSecurityPolicy(),
    shortNames(root),
    namesAcrossFiles(),
    offline(root),
  ],
  // Constants stay `const`: as `var` the engine would not know that they never change (a tenth of a run).
  worker: { format: 'es', rolldownOptions: { output: { topLevelVar: false } } },
  build: {
    target: 'es2023',
    // The page names what it opens with itself (openedAtOnce), and the rest needs little beside what is there by then.
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        topLevelVar: false,
        codeSplitting: loadedTogether(root),
        // Six letters of a name still tell 68 thousand million contents apart.
        chunkFileNames: ({ facadeModuleId, name }) => `assets/${languageFile(facadeModuleId) ?? name}-[hash:6].js`,
        entryFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
  },
  preview: { port: 4173, host: '127.0.0.1' },
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    pool: 'threads',
    // Left alone, Vitest keeps one core for itself, which is half of a machine with two.
    maxWorkers: '100%',
    // Statistics take as long as they take; a loaded machine must not look like a fault.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    allowOnly: false,
    reporters: ['default', './tests/reporter/vitest-reporter.ts'],
  },
});
