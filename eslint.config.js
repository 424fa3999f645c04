import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Text becomes markup nowhere: popups and panels are components. */
const NO_MARKUP_FROM_TEXT = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'document.write',
].map((name) => ({
  selector: `MemberExpression[property.name='${name.split('.').at(-1)}']`,
  message: `${name} turns text into markup: use a component.`,
}));

export default ts.config(
  { ignores: ['.svelte-kit/', 'build/', 'tests/fixtures/', 'test-results/'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...NO_MARKUP_FROM_TEXT],
      'svelte/no-at-html-tags': 'error',
      // TypeScript knows which names exist.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // Addresses come from the links of the atlas, which resolve them once for site and embed.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
);
