import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { readFileSync } from 'node:fs';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const layers = JSON.parse(readFileSync(new URL('./tests/architecture/layers.json', import.meta.url), 'utf8'));
const engine = layers.engine.flat().map((folder) => `src/${folder}/**/*.ts`);

/** The only Math that IEEE 754 and ECMAScript fix to the last bit; everything else differs between browsers. */
const exactMath =
  '/^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN2|LN10|LOG2E|LOG10E|PI|SQRT1_2|SQRT2)$/';

const markup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Markup from strings: build nodes or text instead.',
  },
  {
    selector: "CallExpression[callee.property.name='html']",
    message: 'd3 .html() writes markup from strings: use .text() or nodes.',
  },
];

export default ts.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description', 'ts-check': false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Reads of typed arrays in hot code are within bounds by construction.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...markup],
      // Contracts are written with methods; none of them reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-undef': 'off',
    },
  },
  {
    files: engine,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['console', 'fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'Date', 'Intl', 'crypto']
          .concat([
            'window',
            'document',
            'navigator',
            'self',
            'globalThis',
            'process',
            'WeakRef',
            'FinalizationRegistry',
          ])
          .map((name) => ({ name, message: 'The engine knows no clock, host or locale: it takes them as arguments.' })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `MemberExpression[object.name='Math']:not([computed=false][property.name=${exactMath}])`,
          message: 'Differs between browsers: use src/lib/arithmetic.ts.',
        },
        {
          selector: ":not(MemberExpression) > Identifier[name='Math']",
          message: 'Math may not be renamed or taken apart: its functions differ between browsers.',
        },
        {
          selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
          message: 'x ** n differs between browsers: multiply, or use pow of src/lib/arithmetic.ts.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(sort|toSorted)$/][arguments.length=0]',
          message: 'Give sort a total comparator.',
        },
        {
          selector: 'MemberExpression[property.name=/^(toLocale[A-Z].*|localeCompare)$/]',
          message: 'The engine knows no locale.',
        },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    // Of the compiler's options only what rules read: a function could not be handed to eslint's threads.
    languageOptions: {
      parserOptions: {
        parser: ts.parser,
        svelteConfig: { compilerOptions: { runes: svelteConfig.compilerOptions.runes } },
      },
    },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // Values in templates come from typed sources that the checker of Svelte sees, and this one does not.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'prefer-const': 'off',
    },
  },
  {
    // Every command is `main(args): Promise<number>`, whether it waits for something or not.
    files: ['src/command/**/*.ts'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { globals: globals.node },
  },
);
