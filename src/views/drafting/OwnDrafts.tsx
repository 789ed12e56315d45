import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { download } from '../../browser/download.ts';
import {
  duplicateDraft,
  exportDrafts,
  importDrafts,
  listDrafts,
  rawRecord,
  removeDraft,
  renameDraft,
  type ListedDraft,
} from '../../browser/drafts/library.ts';
import { draftRecords, draftTabs } from '../../browser/drafts/openDraft.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import controls from '../controls.module.css';
import { counting } from '../counting.ts';
import { useActions } from '../useApp.tsx';
import fields from './fields.module.css';
import styles from './NewDossier.module.css';
import { OwnDraft, type KeptDraft } from './OwnDraft.tsx';

/** The dossiers that were made here, last changed first. */
export function OwnDrafts({ onOpened }: { readonly onOpened: () => void }): ReactNode {
  const records = draftRecords(window);
  const keeping = useStore(records.keeping);
  const [drafts, setDrafts] = useState<readonly ListedDraft[]>([]);
  const [undo, setUndo] = useState<{ readonly title: string; readonly back: () => Promise<boolean> } | null>(
    null,
  );
  const [message, setMessage] = useState<string | null>(null);
  const { visit } = useActions();
  const refresh = () => void listDrafts(records).then(setDrafts);
  useEffect(refresh, [records, keeping.kind]);

  const remove = async (draft: KeptDraft) => {
    setUndo({ title: draft.title, back: await removeDraft(records, draftTabs(), draft.change) });
    refresh();
  };

  return (
    <section className={styles.own} aria-label="Your dossiers">
      <h3>Your dossiers</h3>
      {drafts.length === 0 && <p className={fields.hint}>None yet.</p>}
      {undo && (
        <p aria-live="polite">
          “<bdi>{undo.title}</bdi>” is deleted.{' '}
          <button
            type="button"
            className={controls.quiet}
            onClick={() => {
              void undo.back().then((isBack) => {
                setMessage(isBack ? null : 'There is another version of it by now; that one stays.');
                refresh();
              });
              setUndo(null);
            }}
          >
            Undo
          </button>
        </p>
      )}
      <ul className={styles.list}>
        {drafts.map((draft) =>
          draft.kind === 'damaged' ? (
            <li key={draft.change} className={styles.row}>
              <span>A draft that is damaged and cannot be opened.</span>
              <button
                type="button"
                className={controls.quiet}
                onClick={() =>
                  void rawRecord(records, draft.change).then((text) => download('damaged-draft.json', text))
                }
              >
                Download what is left
              </button>
            </li>
          ) : (
            <OwnDraft
              key={draft.id}
              draft={draft}
              open={() => {
                visit({ kind: 'draft', id: draft.id }, DEFAULT_VIEW, null);
                onOpened();
              }}
              rename={(title) => void renameDraft(records, draftTabs(), draft.id, title).then(refresh)}
              duplicate={() => void duplicateDraft(records, draft.id).then(refresh)}
              remove={() => void remove(draft)}
            />
          ),
        )}
      </ul>
      <div className={styles.row}>
        <button
          type="button"
          className={controls.quiet}
          disabled={drafts.length === 0}
          onClick={() =>
            void exportDrafts(records).then(({ text, damaged }) => {
              download('dateline-drafts.json', text);
              setMessage(damaged > 0 ? `${counting(damaged, 'damaged draft')} could not be exported.` : null);
            })
          }
        >
          Export all
        </button>
        <label className={`${fields.field} ${styles.file}`}>
          Import drafts
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (!file) return;
              void file
                .text()
                .then((text) => importDrafts(records, text))
                .then(({ added, problems }) => {
                  setMessage(
                    [
                      `${counting(added, 'draft')} imported.`,
                      ...problems.map((problem) => problem.message),
                    ].join(' '),
                  );
                  refresh();
                });
            }}
          />
        </label>
        <output className={fields.hint}>{message}</output>
      </div>
    </section>
  );
}
