/** Loads the dossier that the store's origin names, whenever it names another one. */
import { refusal } from '../dataset/problem.ts';
import { parseProved } from '../dataset/proved.ts';
import type { BundledDossier } from '../state/bundledDossier.ts';
import { sameOrigin, type DossierOrigin } from '../state/origin.ts';
import type { AppStore } from '../state/store.ts';
import type { DossierOpener } from './reading/createOpener.ts';
import { readDossierFile } from './reading/readFile.ts';

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
  let loading: Promise<DossierOpener | null> | null = null;
  /** It comes apart from what the page starts with, which has its dossier parsed already. */
  const loadOpener = () =>
    (loading ??= import('./reading/createOpener.ts').then(
      ({ createOpener }) => createOpener(store, page),
      () => (loading = null),
    ));

  /** Only the newest request may show what it finds. */
  let newest = 0;
  const drop = (): number => {
    void loading?.then((opener) => opener?.cancel());
    return ++newest;
  };
  const start = (subject: string): number => {
    const cancel = () => {
      drop();
      store.getState().startOpening(null);
    };
    store.getState().startOpening({ subject, cancel });
    return drop();
  };
  const openWith = async (request: number, open: (opener: DossierOpener) => Promise<void>) => {
    const opener = await loadOpener();
    if (request !== newest) return;
    if (opener) await open(opener);
    else store.getState().refuse('The dossier', [NO_READER]);
  };

  const load = async (origin: DossierOrigin): Promise<void> => {
    if (origin.kind !== 'start' && origin.kind !== 'address') {
      const subject = origin.kind === 'file' ? origin.name : SUBJECTS[origin.kind];
      await openWith(start(subject), (opener) => opener.openAgain(origin, subject));
      return;
    }
    const address = origin.kind === 'start' ? (bundled[0]?.address ?? '') : origin.address;
    const request = start(address);
    const proved = bundled.find((dossier) => dossier.address === address)?.proved;
    const dossier = proved === undefined ? null : await fetchProved(proved);
    if (!dossier) await openWith(request, (opener) => opener.openAddress(origin, address));
    else if (request === newest) {
      const { dataset, file } = dossier;
      store
        .getState()
        .openDataset({ origin, subject: address, dataset, file: () => JSON.parse(file), problems: [] });
    }
  };

  // With the opener at hand a file can be opened when the connection is gone.
  void load(store.getState().origin).then(loadOpener);
  const disconnect = store.subscribe((state, before) => {
    if (!sameOrigin(state.origin, before.origin) && !state.dataset) void load(state.origin);
  });
  return {
    openFile(file) {
      // While it is read the page says so.
      const content = readDossierFile(file);
      return openWith(start(file.name), (opener) => opener.openFile(file, content));
    },
    disconnect,
  };
}

const SUBJECTS = { link: 'The dossier in the link', draft: 'The draft' } as const;

const NO_READER = refusal(
  'The part of Dateline that reads files could not be loaded. Check the connection and load the page again.',
);

/** Null when it is not there or not what it is said to be; then the dataset itself is fetched and parsed. */
async function fetchProved(address: string): Promise<ReturnType<typeof parseProved>> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
  return response?.ok ? parseProved(await response.text()) : null;
}
