import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const textFilter = fileURLToPath(new URL('../../src/views/timeline/xss.ts', import.meta.url));

const EMPTYING = '.innerHTML = "";';
// Counted in vis-timeline 8.5.4. Another number means the file was rewritten and has to be read again.
const EMPTYING_COUNT = 6;

function withoutEmptying(code: string, id: string): string {
  // The other builds carry their own copy of `xss`, out of reach of the alias.
  if (!id.includes('/esnext/')) throw new Error(`Import vis-timeline/esnext, not ${id}`);
  const parts = code.split(EMPTYING);
  if (parts.length - 1 !== EMPTYING_COUNT) {
    throw new Error(
      `Expected ${EMPTYING_COUNT} of \`${EMPTYING}\` in ${id}, found ${parts.length - 1}: ` +
        'check every use of innerHTML there against the Content Security Policy, then correct the count.',
    );
  }
  return parts.join('.replaceChildren();');
}

/**
 * Lets vis-timeline run under `require-trusted-types-for 'script'`: Trusted Types refuse `innerHTML = ""` (a string, though
 * an empty one), and every other string is to pass through the app's own policy instead of the `xss` package.
 */
export function visTrustedTypes(): Plugin {
  const transform: Plugin['transform'] = {
    filter: { id: /\/node_modules\/vis-timeline\/.*\.m?js(\?|$)/ },
    handler: (code, id) => ({ code: withoutEmptying(code, id), map: null }),
  };
  const name = 'vis-trusted-types';
  return {
    name,
    config: () => ({
      resolve: { alias: { xss: textFilter } },
      // Vite's pre-bundling of dependencies in development runs only the plugins named here.
      optimizeDeps: { rolldownOptions: { plugins: [{ name, transform }] } },
    }),
    transform,
  };
}
