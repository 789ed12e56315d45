/** Loads the dossier that the store's origin names, whenever it names another one. */
import type { ParsedDataset } from '../dataset/parse.ts';
import type { Problem } from '../dataset/problem.ts';
import { sameOrigin, type AppStore, type DossierOrigin } from '../state/store.ts';
import { MAX_FILE_BYTES, readDossierBytes, readDossierFile, tooLarge } from './readFile.ts';

export interface DossierConnection {
  /** Opens a file of the reader's own; what is open stays if it cannot be opened. */
  readonly openFile: (file: File) => Promise<void>;
  readonly disconnect: () => void;
}

/** `start` is the address of the dossier to open when the address bar names none. */
export function connectDossier(store: AppStore, start: string, page: Window): DossierConnection {
  /** Files have no address: Back finds them here for as long as the page lives. */
  const opened = new Map<string, ParsedDataset>();

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
    const address = origin.kind === 'start' ? start : origin.address;
    store.getState().startLoading();
    const parsed = await fetchDossier(address, page);
    if (sameOrigin(store.getState().origin, origin) && !store.getState().dataset)
      show(origin, address, parsed);
  };

  const openFile = async (file: File): Promise<void> => {
    const parsed = await readDossierFile(file);
    if (parsed.dataset) opened.set(file.name, parsed);
    show({ kind: 'file', name: file.name }, file.name, parsed);
  };

  void load(store.getState().origin);
  const disconnect = store.subscribe((state, before) => {
    if (!sameOrigin(state.origin, before.origin) && !state.dataset) void load(state.origin);
  });
  return { openFile, disconnect };
}

const error = (message: string): Problem => ({ path: '', message, severity: 'error' });

const missingFile = (name: string): Problem =>
  error(
    `This link needs the file “${name}”, which no link can carry. Choose it with “Open…”, and it is shown as the link says.`,
  );

async function fetchDossier(address: string, page: Window): Promise<ParsedDataset> {
  const refused = (message: string): ParsedDataset => ({ dataset: null, problems: [error(message)] });
  const url = URL.canParse(address, page.document.baseURI) ? new URL(address, page.document.baseURI) : null;
  if (url?.origin !== page.location.origin) {
    return refused('A link opens dossiers of this site only. Download the file and choose it with “Open…”.');
  }
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok)
      return refused(`There is no dossier at this address (the server answered ${response.status}).`);
    const length = Number(response.headers.get('content-length') ?? 0);
    if (length > MAX_FILE_BYTES) return tooLarge(length);
    return await readDossierBytes(await response.arrayBuffer());
  } catch (reason) {
    if (!(reason instanceof TypeError)) throw reason;
    return refused('The dossier could not be fetched. Check the connection and load the page again.');
  }
}
