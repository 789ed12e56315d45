import path from 'node:path';
import { build, preview } from 'vite';

const PLAIN = path.resolve('scripts/bench/plain');

/**
 * Builds the app, or the plain pages it is compared with, and serves what was built.
 * @param {'app' | 'plain'} what @param {string} folder Where the built files go.
 */
export async function buildAndServe(what, folder) {
  const outDir = path.join(folder, what);
  /** @type {import('vite').InlineConfig} */
  const config =
    what === 'app'
      ? {}
      : {
          root: PLAIN,
          configFile: false,
          build: {
            rolldownOptions: {
              input: ['vis.html', 'timelinejs.html', 'canvas.html'].map((page) => path.join(PLAIN, page)),
            },
          },
        };
  await build({ ...config, logLevel: 'error', build: { ...config.build, outDir, emptyOutDir: true } });
  const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return { address, close: () => server.close() };
}
