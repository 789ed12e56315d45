import { useState, type ReactNode } from 'react';
import type { ListedDraft } from '../../browser/drafts/library.ts';
import controls from '../controls.module.css';
import { DeleteDraft } from './DeleteDraft.tsx';
import fields from '../fields.module.css';
import styles from './NewDossier.module.css';

type KeptDraft = Extract<ListedDraft, { kind: 'draft' }>;

interface OwnDraftProps {
  readonly draft: KeptDraft;
  readonly open: () => void;
  readonly rename: (title: string) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

/** One that was made here, and what can be done with it. */
export function OwnDraft({ draft, open, rename, duplicate, remove }: OwnDraftProps): ReactNode {
  /** The title that is typed; null while it is not renamed. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <li className={styles.draft}>
      {typed === null ? (
        <button type="button" className={controls.quiet} onClick={open}>
          <bdi>{draft.title}</bdi>
        </button>
      ) : (
        <input
          aria-label="Title of the dossier"
          dir="auto"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => {
            if (typed !== draft.title) rename(typed);
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key !== 'Enter') return;
            currentTarget.blur();
            setTyped(null);
          }}
        />
      )}
      <span className={fields.hint}>
        {Math.max(1, Math.round(draft.bytes / 1000))} kB · {new Date(draft.changedAt).toLocaleString('en-GB')}
      </span>
      <button
        type="button"
        className={controls.quiet}
        onClick={() => setTyped(typed === null ? draft.title : null)}
      >
        {typed === null ? 'Rename' : 'Done'}
      </button>
      <button type="button" className={controls.quiet} onClick={duplicate}>
        Duplicate
      </button>
      <DeleteDraft what="this draft" remove={remove} />
    </li>
  );
}
