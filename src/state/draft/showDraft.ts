/** The open dossier is what the draft on the desk is by now. */
import type { Dataset } from '../../dataset/dataset.ts';
import { parseDataset } from '../../dataset/parse.ts';
import type { AppStore } from '../store.ts';
import type { Draft } from './draft.ts';
import type { Drafting } from './drafting.ts';
import { selectDraft } from './draftStore.ts';

/** Opens it, and keeps up with it until what is returned is called; null when the draft is no dossier at all. */
export function showDraft(drafting: Drafting, store: AppStore): (() => void) | null {
  const draft = selectDraft(drafting.draft.getState());
  const dataset = datasetOf(draft);
  if (!dataset) return null;
  store.getState().openDataset({
    origin: { kind: 'draft', id: draft.id },
    subject: draft.file.title,
    dataset,
    file: () => draft.file,
    problems: [],
  });
  store.getState().setDrafting(drafting);
  return drafting.draft.subscribe((state, before) => {
    const [now, then] = [selectDraft(state), selectDraft(before)];
    const revised = now.file === then.file ? null : datasetOf(now);
    if (revised) store.getState().reviseDataset(revised, () => now.file);
    // Another tab has this draft: from here on this is one of its own.
    if (now.id !== then.id) store.setState({ origin: { kind: 'draft', id: now.id } });
  });
}

/** A draft is a file in the making, so that what it lacks is no problem yet. */
const datasetOf = ({ file }: Draft): Dataset | null => parseDataset(file).dataset;
