import { useId, useState, type ReactNode } from 'react';
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
import { reasonAgainstLine } from '../../state/draft/reasonsAgainst.ts';
import controls from '../controls.module.css';
import { Chips } from './Chips.tsx';
import styles from './EventEditor.module.css';
import { NOT_ADDED, Refusal } from './Refusal.tsx';
import { useChange, useDraft } from './useDraft.ts';

interface ParticipantFieldProps {
  readonly legend: string;
  readonly event: EventInDraft;
  readonly list: ParticipantList;
}

/** Actors of an event: those there are to take off, others to put in, new ones by their name. */
export function ParticipantField({ legend, event, list }: ParticipantFieldProps): ReactNode {
  const names = useId();
  const draft = useDraft();
  const change = useChange();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ActorKind>('person');
  const actors = entriesOf(draft, 'actors');
  const known = findActorNamed(draft, name);
  const id = String(event.id);
  const refusal = name.trim() === '' ? null : reasonAgainstLine('A name', name.trim());
  const add = () => {
    if (name.trim() === '' || refusal !== null) return;
    change((before) => {
      const grown = known ? before : addActor(before, { name: name.trim(), kind });
      const actor = known ?? entriesOf(grown, 'actors').at(-1);
      return addParticipant(grown, id, list, String(actor?.id));
    });
    setName('');
  };
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
      <div className={styles.row}>
        <input
          aria-label={`Add to: ${legend}`}
          aria-describedby={`${names}-said`}
          aria-invalid={refusal !== null || undefined}
          placeholder="Name"
          list={names}
          dir="auto"
          value={name}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(key) => {
            if (key.key !== 'Enter') return;
            key.preventDefault();
            add();
          }}
        />
        <datalist id={names}>
          {actors.map((actor) => (
            <option key={actor.id}>{actor.name}</option>
          ))}
        </datalist>
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
        <button
          type="button"
          className={controls.button}
          disabled={name.trim() === '' || refusal !== null}
          onClick={add}
        >
          Add
        </button>
      </div>
      <Refusal id={`${names}-said`} reason={refusal} otherwise={name.trim() === '' ? '' : NOT_ADDED} />
    </fieldset>
  );
}
