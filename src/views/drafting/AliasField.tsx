import { useState, type ReactNode } from 'react';
import { addAlias, removeAlias } from '../../state/draft/changeActors.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import { Chips } from './Chips.tsx';
import styles from './EventEditor.module.css';
import { NewName } from './NewName.tsx';
import { useChange } from './useDraft.ts';

/** What else an actor is called: names to take off, and one to add. */
export function AliasField({ actor }: { readonly actor: Entries['actors'] }): ReactNode {
  const change = useChange();
  const [typed, setTyped] = useState('');
  const id = String(actor.id);
  return (
    <fieldset className={styles.group}>
      <legend>Other names</legend>
      <Chips
        items={(actor.aliases ?? []).map((name) => ({ id: name, name }))}
        label={(name) => `Take off the name ${name}`}
        remove={(name) => change((draft) => removeAlias(draft, id, name))}
      />
      <NewName
        label="Another name"
        typed={typed}
        setTyped={setTyped}
        add={(alias) => change((draft) => addAlias(draft, id, alias))}
      />
    </fieldset>
  );
}
