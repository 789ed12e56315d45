/** Opens dossiers from where they are: an address of this site, a file, a file that was open before. */
import { fail, quoted, refusal, type Result } from '../../dataset/problem.ts';
import type { DraftId } from '../../state/draft/draft.ts';
import type { DossierOrigin } from '../../state/origin.ts';
import type { AppStore } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { copyBytes } from '../copyBytes.ts';
import { unpackDossier } from '../packedDossier.ts';
import { createReader } from './createReader.ts';
import { fetchDossier } from './fetchDossier.ts';
import { untilDrawn } from './limits.ts';
import { readDossierFile } from './readFile.ts';
import { rehearseSlicing } from './rehearseSlicing.ts';
import type { FileContent } from './sendFile.ts';
import { keepSpareWorker } from './spareWorker.ts';

type WithoutAddress = Extract<DossierOrigin, { readonly kind: 'file' | 'link' | 'draft' }>;

export interface DossierOpener {
  readonly openAddress: (origin: DossierOrigin, address: string) => Promise<void>;
  /** The content is that of the file. */
  readonly openFile: (file: File, content: Promise<Result<FileContent>>) => Promise<void>;
  /** A file that was opened before, as it was then; a dossier that is in the link itself; a draft that is kept here. */
  readonly openAgain: (origin: WithoutAddress, subject: string) => Promise<void>;
  /** Drops what is on its way. */
  readonly cancel: () => void;
}

export function createOpener(store: AppStore, page: Window): DossierOpener {
  /** Files have no address: Back finds them here for as long as the page lives, as they were when they were read. */
  const opened = new Map<string, Blob | Promise<Blob>>();
  const filesRead = new WeakMap<Uint8Array, File>();
  store.subscribe(({ origin, fileBytes }, { fileBytes: left }) => {
    if (fileBytes === left) return;
    const file = origin.kind === 'file' && opened.get(origin.name);
    if (fileBytes && file instanceof File) filesRead.set(fileBytes, file);
    const fileLeft = left && filesRead.get(left);
    if (!fileLeft || opened.get(fileLeft.name) !== fileLeft) return;
    // While it is open, what was read of it is there; later it may have changed where it lies.
    const copying = untilDrawn().then(() => copyBytes(left));
    opened.set(
      fileLeft.name,
      copying.catch(() => fileLeft),
    );
  });
  const reader = createReader(store, page);
  keepSpareWorker();
  void rehearseSlicing();

  /** Only the newest request may show what it finds. */
  let newest = 0;
  const cancel = (): void => {
    newest++;
    reader.cancel();
  };
  const open = async (
    origin: DossierOrigin,
    subject: string,
    get: () => Promise<Result<FileContent>>,
    onOpened?: () => void,
  ): Promise<void> => {
    cancel();
    const request = newest;
    const content = await get();
    if (request !== newest) return;
    if (content.ok) reader.read(origin, subject, content.value, onOpened);
    else store.getState().refuse(subject, [refusal(content.reason)]);
  };

  const openFileAgain = (name: string) =>
    open({ kind: 'file', name }, name, async () => {
      const copy = await opened.get(name);
      return copy ? readDossierFile(copy) : fail(missingFile(name));
    });
  /** Where it cannot be read, the start page says so. */
  const openPacked = async (origin: Extract<DossierOrigin, { readonly kind: 'link' }>, subject: string) => {
    const request = ++newest;
    const bytes = await unpackDossier(origin.packed);
    if (request !== newest) return;
    if (bytes.ok) reader.read(origin, subject, bytes.value);
    else store.getState().visit({ kind: 'start' }, DEFAULT_VIEW, bytes.reason);
  };
  const openDraft = async (id: DraftId, subject: string) => {
    cancel();
    const drafts = await import('../drafts/openDraft.ts').catch(() => null);
    if (drafts) await drafts.openDraft(id, store, page);
    else store.getState().refuse(subject, [NO_DESK]);
  };

  return {
    cancel,
    openAddress: (origin, address) => open(origin, address, () => fetchDossier(address, page)),
    openFile(file, reading) {
      const { name } = file;
      let copy: Blob = file;
      const readFile = async () => {
        const content = await reading;
        if (content.ok && content.value instanceof ArrayBuffer) copy = new Blob([content.value]);
        return content;
      };
      return open({ kind: 'file', name }, name, readFile, () => opened.set(name, copy));
    },
    async openAgain(origin, subject) {
      if (origin.kind === 'file') await openFileAgain(origin.name);
      else if (origin.kind === 'link') await openPacked(origin, subject);
      else await openDraft(origin.id, subject);
    },
  };
}

const missingFile = (name: string): string =>
  `This link needs the file ${quoted(name)}, which no link can carry. Choose it with “Open…”, and it is shown as the link says.`;

const NO_DESK = refusal(
  'The part of Dateline that keeps drafts could not be loaded. Check the connection and load the page again.',
);
