import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readJson } from '../../src/dataset/json.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { BundledDossier } from '../../src/state/bundledDossier.ts';

const MODULE = 'virtual:bundled-dossiers';

/**
 * Lists the datasets in `data/` for the start page, so that their titles and sizes are there before any of them is
 * fetched. `first` is the file name of the one that opens when the address names none.
 */
export function dossierList(first: string): Plugin {
  let root = '';
  return {
    name: 'dossier-list',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const names = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.json'));
      const ordered = names.toSorted(
        (a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b),
      );
      const dossiers = await Promise.all(ordered.map((name) => summarise(root, `data/${name}`)));
      return `export default ${JSON.stringify(dossiers.filter((dossier) => dossier !== null))};`;
    },
  };
}

async function summarise(root: string, address: string): Promise<BundledDossier | null> {
  const { dataset } = parseDataset((await readJson(readFileSync(join(root, address), 'utf8'))).value);
  return (
    dataset && {
      address,
      title: dataset.title,
      events: dataset.events.length,
      sources: dataset.sources.length,
    }
  );
}
