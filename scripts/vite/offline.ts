import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';

const SCRIPT = 'service-worker.js';
const SOURCE = 'src/browser/offline/serviceWorker.ts';

/** Lays the service worker beside the page, which knows every file of the build. In development there is none. */
export function offline(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(root, outDir) },
  };
}

/** For the files as they lie in the folder. */
export async function writeServiceWorker(root: string, outDir: string): Promise<void> {
  const files = hashes(outDir);
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    define: {
      FILES: JSON.stringify(files),
      VERSION: JSON.stringify(createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)),
    },
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: join(root, SOURCE), output: { format: 'iife' } },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  writeFileSync(join(outDir, SCRIPT), script);
}

/** Hosts know the page by its folder; some lead elsewhere who asks for `index.html`. */
function hashes(outDir: string): Record<string, string> {
  const paths = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('.') && path !== SCRIPT)
    .toSorted();
  return Object.fromEntries(
    paths.map((path) => [path === 'index.html' ? '' : path, integrityOf(join(outDir, path))]),
  );
}

const integrityOf = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
