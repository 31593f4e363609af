import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {defineConfig} from 'eslint/config';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const typescript = ['src/**/*.ts', 'tests/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'];
const litPlugins = [
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  litA11y.configs.recommended,
];

/** What asks the system for the day. The elements ask their `clock`, and a test hangs on no day. */
const dayOfSystem = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
].map((selector) => ({
  selector,
  message: 'Hangs on the day it runs: take it from the clock of the element.',
}));

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      'stories/generated/',
      '.storybook/generated/',
      'tests/deep/surroundings/libraries/',
      // What they need is installed only where they run: each has its own compiler there.
      'tests/systems/apps/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, ...litPlugins],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    settings: {wc: {elementBaseClasses: ['LitElement', 'SafeElement']}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // There are no enums here; it takes a union of strings as a key for one.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // The compiler already says so, and knows about arrow functions that are handed on.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      'no-restricted-globals': ['error', 'event', 'name', 'status', 'length'],
    },
  },
  {
    files: ['{src,tests,stories,demo,examples}/**'],
    rules: {'no-restricted-syntax': ['error', ...dayOfSystem]},
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...dayOfSystem,
        {
          selector:
            ':matches(TaggedTemplateExpression > TemplateLiteral, ArrayExpression) > LogicalExpression[operator="&&"]',
          message: 'Lit shows false as a word: say what stands there otherwise, with `? … : nothing`.',
        },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      // Bit sets are read at indexes that compile() itself made.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Chai asserts by reading a property: expect(x).to.be.true.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Open-wc's types say that every equal() may be a promise: only that of a DOM snapshot is.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'chai', name: 'Equal'}]},
      ],
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      // it('…', () => expect(…)) is one sentence, and a stand-in may take the place of an element.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // In a test, something missing may throw: the test then fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tools/**/*.mjs', 'tests/**/*.mjs', '.storybook/*.mjs', '*.config.js'],
    languageOptions: {globals: globals.node},
  },
  {
    // Functions handed to page.evaluate() run in the page.
    files: ['tests/**/*.mjs'],
    languageOptions: {globals: globals.browser},
  },
  {
    // What is measured runs in Node, in a page, or in both.
    files: ['bench/**/*.{js,mjs}'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    // What each example needs is installed only where it runs: its own compiler checks its types there.
    files: ['examples/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
  },
  {
    files: ['examples/**/build.mjs'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['demo/**/*.js', 'examples/html/page.js'],
    languageOptions: {globals: globals.browser},
  },
);
