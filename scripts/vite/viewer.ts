import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** What stands in the place of what in the viewer, by how the modules end. */
const STAND_INS: readonly (readonly [from: RegExp, to: string])[] = [
  // Nothing is fetched, and nothing made.
  [/\/lazyViews\.ts$/, '/src/views/viewer/viewerViews.ts'],
  [/\/findLater\.ts$/, '/src/views/article/findInSlices.ts'],
  [/\/longRowsLater\.ts$/, '/src/views/viewer/allRowsAtOnce.ts'],
  [/\/sourceTimes\.ts$/, '/src/views/viewer/carriedTimes.ts'],
  // The chart library is heavier than everything else together.
  [/\/chart\.ts$/, '/src/views/timeline/plainChart.ts'],
];

/**
 * Builds the app a second time into one file without data: what "One HTML file" puts dossiers into. Script and style stand in
 * the page, and the policy knows them by their hashes. In development there is none.
 */
export function viewer(): Plugin {
  let app: ResolvedConfig;
  return {
    name: 'viewer',
    apply: 'build',
    configResolved: (config) => {
      app = config;
    },
    async generateBundle() {
      const { script, style } = await buildViewer(app);
      this.emitFile({ type: 'asset', fileName: 'viewer.html', source: toPage(script, style) });
    },
  };
}

async function buildViewer({
  root,
  css,
  build: { target, cssTarget },
}: ResolvedConfig): Promise<{ readonly script: string; readonly style: string }> {
  const standIns: Plugin = {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId: (id) => {
      const found = STAND_INS.find(([from]) => from.test(id));
      return found ? `${root}${found[1]}` : undefined;
    },
  };
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [standIns, react()],
    css: { modules: css.modules ?? {} },
    build: {
      write: false,
      target,
      cssTarget,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: `${root}/src/viewer.tsx`,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const style = output
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
    .join('\n');
  // The order of the layers comes first.
  const layers = readFileSync(`${root}/public/layers.css`, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return { script, style: `${layers.trim()}${style}` };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function toPage(script: string, style: string): string {
  // Neither can end its element, or begin a comment in it.
  const safeScript = script.trim().replace(/<(?=\/script|!--)/gi, '\\x3C');
  const safeStyle = style.trim();
  if (/<\/style/i.test(safeStyle)) throw new Error('A style would end its element.');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(safeScript)}`,
    `style-src ${hashOf(safeStyle)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Dateline</title>
<style>${safeStyle}</style>
</head>
<body>
<div id="app"></div>
<noscript>This file draws its timeline with JavaScript, on your machine alone. Please switch it on.</noscript>
<script type="application/json" id="dossiers">[]</script>
<script>${safeScript}</script>
</body>
</html>
`;
}
