import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { classConstants } from './scripts/vite/class-constants.ts';
import { classNames } from './scripts/vite/class-names.ts';
import { compileHints } from './scripts/vite/compile-hints.ts';
import { datasets } from './scripts/vite/datasets.ts';
import { dossierList } from './scripts/vite/dossier-list.ts';
import { momentLocales } from './scripts/vite/moment-locales.ts';
import { offline } from './scripts/vite/offline.ts';
import { securityHeaders } from './scripts/vite/security-headers.ts';
import { viewer } from './scripts/vite/viewer.ts';
import { visTrustedTypes } from './scripts/vite/vis-trusted-types.ts';

export default defineConfig({
  // Relative, so that the built folder works under any path of any static host.
  base: './',
  plugins: [
    react(),
    classConstants(),
    visTrustedTypes(),
    momentLocales(),
    datasets(),
    dossierList('kim-defence-exhibition.json'),
    securityHeaders(),
    compileHints(),
    viewer(),
    offline(),
  ],
  worker: { plugins: () => [compileHints()] },
  css: {
    modules: { generateScopedName: classNames('src') },
  },
  build: {
    target: 'es2023',
    // The first versions with nesting, cascade layers, `light-dark` and range queries: nothing is rewritten for older ones.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // The policy allows neither `data:` URLs nor the inline script of the polyfill.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      transform: {
        define: {
          // True of browsers; without it the first file brings a stand-in for `require`, which only a reader of Word files asks for.
          'typeof require': '"undefined"',
          // What is built looks for no developer tools; what `npm start` serves does.
          'typeof __REACT_DEVTOOLS_GLOBAL_HOOK__': '"undefined"',
        },
      },
      output: {
        // Each name stands in what the page starts with, and a hash cannot be compressed. Shorter ones are made for 64 chunks only.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            // Without it what the page starts with comes in eight files, for the sake of what the parts that follow share with it.
            { name: 'start', tags: ['$initial'], priority: 1 },
            // What is small and needs nothing else, in one file: of names this short there are enough for 64 files.
            {
              name: 'small',
              test: /\/src\/(browser\/createFile\.ts|formats\/(csv\/cells|httpAddress|languageTag|stripTags)\.ts|views\/fields\.module\.css)$/,
            },
            // What reads the times of a text. `edtf`, which it needs, is asked for by all that reads a date.
            {
              name: 'readTimes',
              test: /\/src\/suggest\/(times\/|sourceTimes\.ts)/,
              includeDependenciesRecursively: false,
            },
            // What the chart and pictures share, in one file: the page names each file of its parts.
            { name: 'layout', test: /\/src\/(layout\/|views\/timeline\/(lanes|timelineModel)\.ts)/ },
          ],
        },
      },
    },
    // Read by scripts/size.mjs.
    manifest: true,
  },
});
