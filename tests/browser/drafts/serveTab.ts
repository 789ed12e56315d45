import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';

const NAMES = ['keeping', 'saving', 'title'] as const;
const HTML = `<!doctype html><title>A draft</title>${NAMES.map((name) => `<p><output id="${name}"></output></p>`).join('')}<script type="module" src="/draft-tab.js"></script>`;

let built: Promise<string> | undefined;

async function buildTab(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('tab.ts', import.meta.url)), formats: ['es'], fileName: 'tab' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = [results].flat();
  const [chunk] = result && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The page of drafts was not built.');
  return chunk.code;
}

/** Serves the page of `tab.ts` at the app's own origin, to every page of the context. */
export async function serveTab(context: BrowserContext): Promise<void> {
  const body = await (built ??= buildTab());
  await context.route('**/draft-tab.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await context.route(/\/draft-tab(\?.*)?$/, (route) =>
    route.fulfill({ contentType: 'text/html', body: HTML }),
  );
}

export const outputIn = (page: Page, name: (typeof NAMES)[number]) => page.locator(`#${name}`);
