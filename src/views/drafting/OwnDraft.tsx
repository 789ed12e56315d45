import { useState, type ReactNode } from 'react';
import type { ListedDraft } from '../../browser/drafts/library.ts';
import controls from '../controls.module.css';
import { DeleteDraft } from './DeleteDraft.tsx';
import fields from './fields.module.css';
import styles from './NewDossier.module.css';
import { useTyped } from './useTyped.ts';

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
  const [isRenaming, setIsRenaming] = useState(false);
  const title = useTyped(draft.title, rename);
  return (
    <li className={styles.draft}>
      {isRenaming ? (
        <input aria-label="Title of the dossier" dir="auto" {...title} />
      ) : (
        <button type="button" className={controls.quiet} onClick={open}>
          <bdi>{draft.title}</bdi>
        </button>
      )}
      <span className={fields.hint}>
        {Math.max(1, Math.round(draft.bytes / 1000))} kB · {new Date(draft.changedAt).toLocaleString('en-GB')}
      </span>
      <button type="button" className={controls.quiet} onClick={() => setIsRenaming(!isRenaming)}>
        {isRenaming ? 'Done' : 'Rename'}
      </button>
      <button type="button" className={controls.quiet} onClick={duplicate}>
        Duplicate
      </button>
      <DeleteDraft what="this draft" remove={remove} />
    </li>
  );
}
