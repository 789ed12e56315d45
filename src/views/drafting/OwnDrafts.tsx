import { useState, type ReactNode } from 'react';
import { download } from '../../browser/download.ts';
import { duplicateDraft, rawRecord, removeDraft, renameDraft } from '../../browser/drafts/library.ts';
import { draftTabs } from '../../browser/drafts/openDraft.ts';
import { askToLeave } from '../../state/draft/askToLeave.ts';
import type { DraftId } from '../../state/draft/draft.ts';
import { sameOrigin, type DossierOrigin } from '../../state/origin.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import controls from '../controls.module.css';
import { useActions, useAppStore } from '../useApp.tsx';
import { DeleteDraft } from './DeleteDraft.tsx';
import { DraftTransfer } from './DraftTransfer.tsx';
import fields from '../fields.module.css';
import styles from './NewDossier.module.css';
import { OwnDraft } from './OwnDraft.tsx';
import { useOwnDrafts } from './useOwnDrafts.ts';

interface Removed {
  readonly title: string;
  /** Resolves to false when there is another version by now. */
  readonly undo: () => Promise<boolean>;
}

const NO_TITLE = 'A title cannot be empty, nor longer than 10,000 characters: it stays as it was.';
const DAMAGED = 'A draft that is damaged and cannot be opened';

/** The dossiers that were made here, last changed first, and what can be done with them. */
export function OwnDrafts({ onOpened }: { readonly onOpened: () => void }): ReactNode {
  const { records, drafts, unsaved, message, act } = useOwnDrafts();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const store = useAppStore();
  const { visit } = useActions();

  const open = (id: DraftId) => {
    const origin: DossierOrigin = { kind: 'draft', id };
    const go = () => {
      visit(origin, DEFAULT_VIEW, null);
      onOpened();
    };
    if (sameOrigin(store.getState().origin, origin)) go();
    else askToLeave(store, go);
  };
  const remove = async (change: number, title: string) => {
    setRemoved({ title, undo: await removeDraft(records, draftTabs(), change) });
    return null;
  };
  const rename = async (id: DraftId, title: string) =>
    (await renameDraft(records, draftTabs(), id, title)) ? null : NO_TITLE;
  const undo = async ({ undo: putBack }: Removed) => {
    setRemoved(null);
    return (await putBack()) ? null : 'There is another version of it by now; that one stays.';
  };

  return (
    <section className={styles.own} aria-label="Your dossiers">
      <h3>Your dossiers</h3>
      {drafts.length + unsaved.length === 0 && <p className={fields.hint}>None yet.</p>}
      <div aria-live="polite" className={styles.notes}>
        {removed && (
          <p>
            “<bdi>{removed.title}</bdi>” is deleted.{' '}
            <button type="button" className={controls.quiet} onClick={() => act(undo(removed))}>
              Undo
            </button>
          </p>
        )}
      </div>
      <ul className={styles.list}>
        {unsaved.map(({ id, file }) => (
          <li key={id} className={styles.draft}>
            <button type="button" className={controls.quiet} onClick={() => open(id)}>
              <bdi>{file.title}</bdi>
            </button>
            <span className={styles.unsaved}>Not saved: in memory until this page is closed</span>
          </li>
        ))}
        {drafts.map((draft) =>
          draft.kind === 'damaged' ? (
            <li key={draft.change} className={styles.row}>
              <span>{DAMAGED}.</span>
              <button
                type="button"
                className={controls.quiet}
                onClick={() =>
                  act(
                    rawRecord(records, draft.change).then((text) => {
                      download('damaged-draft.json', text);
                      return null;
                    }),
                  )
                }
              >
                Download what is left
              </button>
              <DeleteDraft what="what is left" remove={() => act(remove(draft.change, DAMAGED))} />
            </li>
          ) : (
            <OwnDraft
              key={draft.id}
              draft={draft}
              open={() => open(draft.id)}
              rename={(title) => act(rename(draft.id, title))}
              duplicate={() => act(duplicateDraft(records, draft.id).then(() => null))}
              remove={() => act(remove(draft.change, draft.title))}
            />
          ),
        )}
      </ul>
      <div className={styles.row}>
        <DraftTransfer records={records} isEmpty={drafts.length === 0} act={act} />
        <output className={fields.hint}>{message}</output>
      </div>
    </section>
  );
}
