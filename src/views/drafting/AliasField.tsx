import { useId, useState, type ReactNode } from 'react';
import { addAlias, removeAlias } from '../../state/draft/changeActors.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import { reasonAgainstLine } from '../../state/draft/reasonsAgainst.ts';
import controls from '../controls.module.css';
import { Chips } from './Chips.tsx';
import styles from './EventEditor.module.css';
import { NOT_ADDED, Refusal } from './Refusal.tsx';
import { useChange } from './useDraft.ts';

/** What else an actor is called: names to take off, and one to add. */
export function AliasField({ actor }: { readonly actor: Entries['actors'] }): ReactNode {
  const said = useId();
  const change = useChange();
  const [typed, setTyped] = useState('');
  const id = String(actor.id);
  const alias = typed.trim();
  const refusal = alias === '' ? null : reasonAgainstLine('A name', alias);
  const add = () => {
    if (alias === '' || refusal !== null) return;
    change((draft) => addAlias(draft, id, alias));
    setTyped('');
  };
  return (
    <fieldset className={styles.group}>
      <legend>Other names</legend>
      <Chips
        items={(actor.aliases ?? []).map((name) => ({ id: name, name }))}
        label={(name) => `Take off the name ${name}`}
        remove={(name) => change((draft) => removeAlias(draft, id, name))}
      />
      <div className={styles.row}>
        <input
          aria-label="Another name"
          aria-describedby={said}
          aria-invalid={refusal !== null || undefined}
          placeholder="Name"
          dir="auto"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(key) => {
            if (key.key !== 'Enter') return;
            key.preventDefault();
            add();
          }}
        />
        <button
          type="button"
          className={controls.button}
          disabled={alias === '' || refusal !== null}
          onClick={add}
        >
          Add
        </button>
      </div>
      <Refusal id={said} reason={refusal} otherwise={alias === '' ? '' : NOT_ADDED} />
    </fieldset>
  );
}
