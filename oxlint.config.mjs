// Plain JavaScript, because oxlint reads a TypeScript configuration only from Node 22 on.

// In the order in which data flows: a file imports only from its own folder or from an earlier one.
const FOLDERS = ['dataset', 'suggest', 'layout', 'formats', 'state', 'browser', 'views'];
const PURE_FOLDERS = new Set(['dataset', 'suggest', 'layout', 'formats']);
const CHART = 'src/views/timeline/chart.ts';
/** What the library is given to draw, and what reaches into it on behalf of the chart. */
const CHART_PARTS = ['chartData', 'visAxis', 'visInternals', 'visMark'].map(
  (name) => `src/views/timeline/${name}.ts`,
);

/** @param {string} name */
const packagePatterns = (name) => [name, `${name}/**`];

const chartPackages = {
  group: ['vis-timeline', 'vis-data', 'vis-util', 'moment'].flatMap(packagePatterns),
  message: `Only ${CHART} knows the chart library.`,
};

const impurePackages = {
  group: [...['react', 'react-dom', 'zustand'].flatMap(packagePatterns), '**/styles/**', '**/*.css'],
  message: 'This folder is pure: no React, no store, no styles.',
};

const pureRules = {
  'no-restricted-globals': [
    'error',
    'document',
    'window',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'fetch',
    'DOMParser',
    'Worker',
    'HTMLElement',
    'Element',
    'Node',
  ],
};

/**
 * @param {string} folder
 * @param {number} index
 */
const importDirection = (folder, index) => {
  const later = {
    group: ['**/main.tsx', ...FOLDERS.slice(index + 1).map((name) => `**/${name}/**`)],
    message: `src/${folder} imports only from: ${FOLDERS.slice(0, index + 1).join(', ')}.`,
  };
  const isPure = PURE_FOLDERS.has(folder);
  const patterns = isPure ? [chartPackages, later, impurePackages] : [chartPackages, later];
  return {
    files: [`src/${folder}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns }], ...(isPure ? pureRules : {}) },
  };
};

export default {
  ignorePatterns: ['dist', 'reports'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'react', 'jsx-a11y', 'import', 'promise'],
  env: { browser: true, es2023: true },
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: {
    eqeqeq: 'error',
    'no-empty': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'import/no-cycle': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'promise/always-return': ['error', { ignoreLastCallback: true }],
    'react/no-danger': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/return-await': 'error',
    'no-restricted-properties': [
      'error',
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
        property,
        message: 'Strings never become markup: use textContent or elements.',
      })),
      ...['waitFor', 'waitUntil'].map((property) => ({
        object: 'vi',
        property,
        message: 'It gives up after a second, which a busy machine may take: use expect.poll.',
      })),
    ],

    // The JSX transform imports what it needs.
    'react/react-in-jsx-scope': 'off',
    // Style sheets are imported for their effect.
    'import/no-unassigned-import': 'off',
    // It forbids every narrowing assertion, which branded types cannot do without.
    'typescript/no-unsafe-type-assertion': 'off',
    // No compiler memoises what components draw.
    'react/incompatible-library': 'off',
    // TypeScript checks returns, and knows that an effect may return nothing.
    'typescript/consistent-return': 'off',
    // Spreading inside `map` and `flatMap` is how small lists are built here.
    'oxc/no-map-spread': 'off',
    // It takes channels and workers for windows.
    'unicorn/require-post-message-target-origin': 'off',
    // It would part a closure from the one place that uses it.
    'unicorn/consistent-function-scoping': 'off',
  },
  overrides: [
    {
      files: ['src/**'],
      rules: { 'no-console': 'error', 'no-restricted-imports': ['error', { patterns: [chartPackages] }] },
    },
    ...FOLDERS.map(importDirection),
    { files: [CHART, ...CHART_PARTS], rules: { 'no-restricted-imports': 'off' } },
    { files: ['scripts/**', '.ci/**', '*.ts', '*.mjs'], env: { node: true } },
    {
      files: ['tests/**'],
      plugins: ['vitest'],
      env: { node: true },
      rules: {
        // A journey is a sequence.
        'no-await-in-loop': 'off',
        'typescript/no-non-null-assertion': 'off',
      },
    },
  ],
};
