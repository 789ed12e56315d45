import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readJson } from '../../src/dataset/json.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { formatProved } from '../../src/dataset/proved.ts';
import { checkDates } from '../../src/suggest/checkDates.ts';
import type { BundledDossier } from '../../src/state/bundledDossier.ts';

const MODULE = 'virtual:bundled-dossiers';
const PROVED = '.proved.json';

const provedAddress = (address: string): string => address.replace(/\.json$/, PROVED);

/**
 * Lists the datasets in `data/` for the start page, so that their titles and sizes are there before any of them is
 * fetched, and lays each one beside its file as it is when it is parsed and proved. `first` is the file name of the one
 * that opens when the address names none.
 */
export function dossierList(first: string): Plugin {
  let root = '';
  const addresses = (): readonly string[] => {
    const names = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.json'));
    const isFirst = (name: string) => Number(name === first);
    return names
      .toSorted((a, b) => isFirst(b) - isFirst(a) || a.localeCompare(b))
      .map((name) => `data/${name}`);
  };
  const parse = async (address: string) => {
    const text = readFileSync(join(root, address), 'utf8');
    const { value } = await readJson(text);
    const { dataset, problems } = parseDataset(value);
    const isClean = problems.length === 0 && (!dataset || checkDates(dataset, value).length === 0);
    return { dataset, isClean, file: JSON.stringify(value) };
  };
  const summarise = async (address: string): Promise<BundledDossier | null> => {
    const { dataset } = await parse(address);
    if (!dataset) return null;
    const { title, events, sources } = dataset;
    return { address, proved: provedAddress(address), title, events: events.length, sources: sources.length };
  };

  return {
    name: 'dossier-list',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const dossiers = await Promise.all(addresses().map(summarise));
      return `export default ${JSON.stringify(dossiers.filter((dossier) => dossier !== null))};`;
    },
    // While somebody edits a dataset it is parsed at each request; one with problems is left to the page, which lists them.
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const address = addresses().find((known) => request.url === `/${provedAddress(known)}`);
        if (address === undefined) {
          next();
          return;
        }
        parse(address).then(({ dataset, isClean, file }) => {
          response.statusCode = dataset && isClean ? 200 : 404;
          response.end(dataset && isClean ? formatProved({ dataset, file }) : '');
        }, next);
      });
    },
    async generateBundle() {
      const parsed = await Promise.all(addresses().map(parse));
      for (const [index, { dataset, file }] of parsed.entries()) {
        const fileName = provedAddress(addresses()[index] ?? '');
        if (dataset) this.emitFile({ type: 'asset', fileName, source: formatProved({ dataset, file }) });
      }
    },
  };
}
