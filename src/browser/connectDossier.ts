/** Loads the dossier that the store's origin names, whenever it names another one. */
import type { ParsedDataset } from '../dataset/parse.ts';
import { quoted, refusal, type Problem } from '../dataset/problem.ts';
import { parseProved } from '../dataset/proved.ts';
import type { BundledDossier } from '../state/bundledDossier.ts';
import { sameOrigin, type AppStore, type DossierOrigin } from '../state/store.ts';

export interface DossierConnection {
  /** Opens a file of the reader's own; what is open stays if it cannot be opened. */
  readonly openFile: (file: File) => Promise<void>;
  readonly disconnect: () => void;
}

/** The first of the bundled dossiers is opened when the address bar names none. */
export function connectDossier(
  store: AppStore,
  bundled: readonly BundledDossier[],
  page: Window,
): DossierConnection {
  /** Files have no address: Back finds them here for as long as the page lives. */
  const opened = new Map<string, ParsedDataset>();

  /** Only the newest request may show what it finds. */
  let newest = 0;

  const show = (origin: DossierOrigin, subject: string, { dataset, problems }: ParsedDataset) => {
    if (dataset) store.getState().openDataset({ origin, subject, dataset, problems });
    else store.getState().refuse(subject, problems);
  };

  const load = async (origin: DossierOrigin): Promise<void> => {
    if (origin.kind === 'file') {
      const parsed = opened.get(origin.name);
      if (parsed) show(origin, origin.name, parsed);
      else store.getState().refuse(origin.name, [missingFile(origin.name)]);
      return;
    }
    if (origin.kind === 'draft') {
      const drafts = await import('./drafts/openDraft.ts').catch(() => null);
      if (drafts) await drafts.openDraft(origin.id, store, page);
      else show(origin, 'The draft', NO_READER);
      return;
    }
    const request = ++newest;
    const address = origin.kind === 'start' ? (bundled[0]?.address ?? '') : origin.address;
    store.getState().startLoading();
    const proved = bundled.find((dossier) => dossier.address === address)?.proved;
    const dataset = proved === undefined ? null : await fetchProved(proved);
    const parsed = dataset ? { dataset, problems: [] } : await parseAt(address, page);
    if (request === newest) show(origin, address, parsed);
  };

  const openFile = async (file: File): Promise<void> => {
    const request = ++newest;
    const reader = await import('./readFile.ts').catch(() => null);
    const parsed = reader ? await reader.readDossierFile(file) : NO_READER;
    if (request !== newest) return;
    if (parsed.dataset) opened.set(file.name, parsed);
    show({ kind: 'file', name: file.name }, file.name, parsed);
  };

  // With the reader at hand a file can be opened when the connection is gone.
  void load(store.getState().origin).then(() => import('./readFile.ts').catch(() => null));
  const disconnect = store.subscribe((state, before) => {
    if (!sameOrigin(state.origin, before.origin) && !state.dataset) void load(state.origin);
  });
  return { openFile, disconnect };
}

// The parser comes apart from what the page starts with, which has its dossier parsed already.
async function parseAt(address: string, page: Window): Promise<ParsedDataset> {
  const fetching = await import('./fetchDossier.ts').catch(() => null);
  return fetching ? fetching.fetchDossier(address, page) : NO_READER;
}

const NO_READER: ParsedDataset = {
  dataset: null,
  problems: [
    refusal(
      'The part of Dateline that reads files could not be loaded. Check the connection and load the page again.',
    ),
  ],
};

const missingFile = (name: string): Problem =>
  refusal(
    `This link needs the file ${quoted(name)}, which no link can carry. Choose it with “Open…”, and it is shown as the link says.`,
  );

/** Null when it is not there or not what it is said to be; then the dataset itself is fetched and parsed. */
async function fetchProved(address: string): Promise<ReturnType<typeof parseProved>> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
  return response?.ok ? parseProved(await response.text()) : null;
}
