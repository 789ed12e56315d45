import { useState, type ReactNode } from 'react';
import { ACTOR_KINDS, type ActorKind } from '../../dataset/dataset.ts';
import { addActor, findActorNamed } from '../../state/draft/changeActors.ts';
import {
  addParticipant,
  participantId,
  removeParticipant,
  type ParticipantList,
} from '../../state/draft/changeParticipants.ts';
import type { EventInDraft } from '../../state/draft/draftFile.ts';
import { entriesOf, findEntry } from '../../state/draft/entries.ts';
import { Chips } from './Chips.tsx';
import styles from './EventEditor.module.css';
import { NewName } from './NewName.tsx';
import { useChange, useDraft } from './useDraft.ts';

interface ParticipantFieldProps {
  readonly legend: string;
  readonly event: EventInDraft;
  readonly list: ParticipantList;
}

/** Actors of an event: those there are to take off, others to put in, new ones by their name. */
export function ParticipantField({ legend, event, list }: ParticipantFieldProps): ReactNode {
  const draft = useDraft();
  const change = useChange();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ActorKind>('person');
  const actors = entriesOf(draft, 'actors');
  const known = findActorNamed(draft, name);
  const id = String(event.id);
  const add = (newName: string) =>
    change((before) => {
      const grown = known ? before : addActor(before, { name: newName, kind });
      const actor = known ?? entriesOf(grown, 'actors').at(-1);
      return addParticipant(grown, id, list, String(actor?.id));
    });
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <Chips
        items={(event[list] ?? []).map(participantId).map((actor) => ({
          id: actor,
          name: findEntry(draft, 'actors', actor)?.name ?? actor,
        }))}
        label={(shown) => `Take off ${shown}`}
        remove={(actor) => change((before) => removeParticipant(before, id, list, actor))}
      />
      <NewName
        label={`Add to: ${legend}`}
        typed={name}
        setTyped={setName}
        add={add}
        offered={actors.map((actor) => actor.name)}
      >
        {name.trim() !== '' && !known && (
          <select
            aria-label="Kind of the new actor"
            value={kind}
            onChange={({ target }) => setKind(target.value as ActorKind)}
          >
            {ACTOR_KINDS.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        )}
      </NewName>
    </fieldset>
  );
}
