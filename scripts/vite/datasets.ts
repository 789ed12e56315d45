import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { datasetProblems } from './check-datasets.ts';

const SCHEMA = 'dateline-1.schema.json';

/**
 * Ships the datasets and their schema as they are, to be fetched relative to the page, and fails the build when one has a
 * problem. In development Vite serves both from the same paths without help.
 */
export function datasets(): Plugin {
  let root = '';
  return {
    name: 'datasets',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      const paths = readdirSync(join(root, 'data'))
        .filter((name) => name.endsWith('.json'))
        .map((name) => `data/${name}`);
      const files = paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

      const problems = await datasetProblems(files);
      if (problems.length > 0)
        this.error({ message: `Problems in the datasets:\n${problems.join('\n')}`, stack: '' });

      if (existsSync(join(root, SCHEMA))) paths.push(SCHEMA);
      for (const path of paths) {
        this.emitFile({ type: 'asset', fileName: path, source: readFileSync(join(root, path)) });
      }
    },
  };
}
