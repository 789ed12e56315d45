import { useRef, useState, type ReactNode } from 'react';
import { mergeActors, removeActor } from '../../state/draft/changeActors.ts';
import { entriesOf } from '../../state/draft/entries.ts';
import { ActorFields } from './ActorFields.tsx';
import { Entry } from './Entry.tsx';
import styles from './EventEditor.module.css';
import fields from '../fields.module.css';
import { useChange, useDraft } from './useDraft.ts';

/** Who takes part in the dossier: names, kinds, other names, and two that are one. */
export function ActorEditor(): ReactNode {
  const change = useChange();
  const actors = entriesOf(useDraft(), 'actors');
  const [opened, setOpened] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The fields that had the focus are about to be gone. */
  const focusOn = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>(':scope > li > button')[index]?.focus();
  if (actors.length === 0)
    return <p className={fields.hint}>Nobody is named yet. Accept a suggestion or edit an event.</p>;
  return (
    <ul ref={list} className={styles.entries}>
      {actors.map((actor, index) => {
        const id = String(actor.id);
        const name = (
          <>
            <bdi>{actor.name}</bdi> · {actor.kind}
          </>
        );
        return (
          <Entry
            key={id}
            name={name}
            isOpen={opened === id}
            setOpen={(isOpen) => setOpened(isOpen ? id : null)}
          >
            <ActorFields
              actor={actor}
              others={actors.filter((other) => other !== actor)}
              merge={(kept) => {
                focusOn(actors.findIndex((other) => String(other.id) === kept));
                setOpened(kept);
                change((draft) => mergeActors(draft, kept, id));
              }}
              remove={() => {
                focusOn(index + 1 < actors.length ? index + 1 : index - 1);
                change((draft) => removeActor(draft, id));
              }}
            />
          </Entry>
        );
      })}
    </ul>
  );
}
