import type { Plugin } from 'vite';

/** Chromium 136 and later; to all others it is a comment. https://v8.dev/blog/explicit-compile-hints */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has each file compiled whole beside the page, while it comes. Otherwise each function is compiled on the page's own time
 * when it is called first, which is when somebody presses a button for the first time. It must stand before everything else.
 */
export const compileHints = (): Plugin => ({
  name: 'compile-hints',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = HINT + file.code;
    },
  },
});
