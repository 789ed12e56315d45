/** Has what was read of a file come in. */
import type { ReadImport } from '../../browser/imports/readImport.ts';
import { mergeFiles } from '../../formats/import/mergeFiles.ts';
import { toFileName } from '../../dataset/format.ts';
import { addImported } from '../../state/draft/addImported.ts';
import { askToLeave } from '../../state/draft/askToLeave.ts';
import type { AppStore } from '../../state/store.ts';
import type { Target } from './target.ts';
import { counting } from '../../dataset/counting.ts';

export interface TakingIn {
  readonly read: ReadImport;
  readonly title: string;
  readonly fileName: string;
  readonly target: Target;
  readonly openFile: (file: File) => Promise<void>;
}

/** `onTaken` when there is no way back to the choices. */
export async function takeIn(
  { read, title, fileName, target, openFile }: TakingIn,
  store: AppStore,
  onTaken: () => void,
): Promise<void> {
  const { notify } = store.getState();
  const added = counting(target === 'new' ? read.report.events - read.there : read.report.events, 'event');
  if (target === 'own') {
    askToLeave(store, () => {
      onTaken();
      notify(`${added} imported. “Export” saves them as a dossier.`);
      void openFile(read.toFile(title, fileName));
    });
    return;
  }
  const events: object = JSON.parse(await read.toFile(title, fileName).text());
  const { drafting, file, origin, dataset } = store.getState();
  onTaken();
  if (drafting) {
    drafting.draft.getState().change((draft) => addImported(draft, events, target === 'new'));
    notify(`${added} imported. They can be undone in one step.`);
    return;
  }
  const merged = mergeFiles({ ...(file() as object) }, { ...events }, target === 'new');
  const name = origin.kind === 'file' ? origin.name : `${toFileName(dataset?.title ?? title)}.json`;
  notify(`${added} imported. “Export” saves all of it as a dossier.`);
  await openFile(new File([JSON.stringify(merged)], name));
}
