import { useRef, useState, type ReactNode } from 'react';
import { removeSource } from '../../state/draft/changeSources.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import { entriesOf } from '../../state/draft/entries.ts';
import controls from '../controls.module.css';
import { Entry } from './Entry.tsx';
import styles from './EventEditor.module.css';
import { NewDossier } from './NewDossier.tsx';
import { SourceFields } from './SourceFields.tsx';
import { useChange, useDraft, useDrafting } from './useDraft.ts';

/** The articles of the dossier: each to be corrected or removed, and more to be added. */
export function SourceEditor({ edit }: { readonly edit: () => void }): ReactNode {
  const { draft: draftStore } = useDrafting();
  const change = useChange();
  const sources = entriesOf(useDraft(), 'sources');
  const [opened, setOpened] = useState(sources.length === 1 ? String(sources[0]?.id) : null);
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = ({ id, title }: Entries['sources']) => {
    change((draft) => removeSource(draft, String(id)));
    draftStore.getState().notify(`“${title}” was removed, with its quotes. Undo brings all of it back.`);
    // What had the focus is gone.
    addButton.current?.focus();
  };
  return (
    <>
      <ul className={styles.entries}>
        {sources.map((source) => {
          const id = String(source.id);
          return (
            <Entry
              key={id}
              name={<bdi>{source.title}</bdi>}
              isOpen={opened === id}
              setOpen={(isOpen) => setOpened(isOpen ? id : null)}
            >
              <SourceFields source={source} edit={edit} remove={() => remove(source)} />
            </Entry>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <button ref={addButton} type="button" className={controls.button} onClick={() => setIsAdding(true)}>
          Add an article…
        </button>
      </div>
      {isAdding && <NewDossier article={null} isOneMore onClose={() => setIsAdding(false)} />}
    </>
  );
}
