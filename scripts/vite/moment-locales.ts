import type { Plugin } from 'vite';

const LOADING = 'aliasedRequire = require;';

/**
 * moment would look for languages with `require`, which no browser has; it does without what it does not find. For the
 * attempt alone every page would start with a stand-in for `require` and its message.
 */
export const momentLocales = (): Plugin => ({
  name: 'moment-locales',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/moment\/dist\/moment\.js$/ },
    handler(code, id) {
      if (!code.includes(LOADING))
        throw new Error(`There is no \`${LOADING}\` in ${id} any more: take this out.`);
      return { code: code.replace(LOADING, ''), map: null };
    },
  },
});
