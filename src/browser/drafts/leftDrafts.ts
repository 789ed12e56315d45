/** Drafts that were left before they were saved. They stay at work, for as long as the page lives or until they are saved. */
import type { Draft, DraftId } from '../../state/draft/draft.ts';
import { selectDraft, type DraftStore } from '../../state/draft/draftStore.ts';
import type { DraftConnection } from './connectDraft.ts';

/** A draft, and what keeps it. */
export interface WorkingDraft {
  readonly draft: DraftStore;
  readonly connection: DraftConnection;
}

const left = new Set<WorkingDraft>();
const draftOf = ({ draft }: WorkingDraft): Draft => selectDraft(draft.getState());

/** It ends as soon as all of it is saved. */
export function leaveDraft(working: WorkingDraft): void {
  const { draft, connection } = working;
  left.add(working);
  const endIfSaved = () => {
    if (left.has(working) && draft.getState().saving.kind === 'saved') {
      left.delete(working);
      void connection.disconnect();
    }
    if (!left.has(working)) stop();
  };
  const stop = draft.subscribe(endIfSaved);
  void connection.flush().then(endIfSaved);
}

/** The draft to go on with, history and all; null when it was saved and is to be read again. */
export function takeLeftDraft(id: DraftId): WorkingDraft | null {
  const found = [...left].find((working) => draftOf(working).id === id) ?? null;
  if (found) left.delete(found);
  return found;
}

/** What is not saved of it is lost, as the person wants it. */
export async function discardDraft(working: WorkingDraft): Promise<void> {
  left.delete(working);
  await working.connection.discard();
}

/** Those that are not saved. */
export const listLeftDrafts = (): readonly Draft[] =>
  [...left].filter(({ draft }) => draft.getState().saving.kind === 'unsaved').map(draftOf);
