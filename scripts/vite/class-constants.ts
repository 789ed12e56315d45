import type { Plugin } from 'vite';

const IMPORT = /^import (\w+) from ('[^']+\.module\.css');$/gm;

/**
 * Each class of a CSS module as a constant of its own, which stands as a plain word where it is used. The object that holds
 * them otherwise, with a key for each, is most of a kilobyte of what the page starts with. A class that its style sheet lacks
 * fails the build.
 */
export const classConstants = (): Plugin[] => [
  {
    name: 'class-constants',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/ },
      handler: (code) => ({ code: code.replaceAll(IMPORT, 'import * as $1 from $2;'), map: null }),
    },
    onLog(_, { code, message }) {
      if (code === 'IMPORT_IS_UNDEFINED') this.error(message);
    },
  },
  {
    name: 'class-constants-styles',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\.module\.css$/ },
      // Where nothing but words is taken from it, it would be left out, and its styles with it.
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  },
];
