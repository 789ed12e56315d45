import { useId, useState, type ReactNode } from 'react';
import { ACTOR_KINDS, type ActorKind } from '../../dataset/dataset.ts';
import { addActor } from '../../state/draft/changeActors.ts';
import { changeEvent } from '../../state/draft/changeEvents.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { entriesOf, findEntry } from '../../state/draft/entries.ts';
import controls from '../controls.module.css';
import styles from './EventEditor.module.css';
import { useChange, useDraft } from './useDraft.ts';

interface ParticipantFieldProps {
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly event: string;
  readonly field: 'actors' | 'attributedTo';
}

/** Actors of an event: those there are to take off, others to put in, new ones by their name. */
export function ParticipantField({ legend, chosen, event, field }: ParticipantFieldProps): ReactNode {
  const id = useId();
  const draft = useDraft();
  const change = useChange();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ActorKind>('person');
  const actors = entriesOf(draft, 'actors');
  const known = actors.find((actor) => actor.name === name || (actor.aliases ?? []).includes(name));

  const add = () => {
    if (name.trim() === '') return;
    change((before) =>
      addParticipant(before, event, field, known ? String(known.id) : { name: name.trim(), kind }),
    );
    setName('');
  };
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <ul className={styles.chips}>
        {chosen.map((actor) => {
          const shown = findEntry(draft, 'actors', actor)?.name ?? actor;
          return (
            <li key={actor}>
              <button
                type="button"
                className={controls.chip}
                aria-label={`Take off ${shown}`}
                onClick={() => change((before) => removeParticipant(before, event, field, actor))}
              >
                <bdi>{shown}</bdi> <span aria-hidden="true">✕</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.row}>
        <input
          aria-label={`Add to: ${legend}`}
          placeholder="Name"
          list={id}
          dir="auto"
          value={name}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(key) => {
            if (key.key !== 'Enter') return;
            key.preventDefault();
            add();
          }}
        />
        <datalist id={id}>
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
        <button type="button" className={controls.button} disabled={name.trim() === ''} onClick={add}>
          Add
        </button>
      </div>
    </fieldset>
  );
}

function addParticipant(
  draft: Draft,
  event: string,
  field: ParticipantFieldProps['field'],
  actor: string | { readonly name: string; readonly kind: ActorKind },
): Draft {
  const grown = typeof actor === 'string' ? draft : addActor(draft, actor);
  const id = typeof actor === 'string' ? actor : String(entriesOf(grown, 'actors').at(-1)?.id);
  const listed = findEntry(grown, 'events', event)?.[field] ?? [];
  const isListed = listed.some((entry) => String(typeof entry === 'object' ? entry.id : entry) === id);
  return isListed ? grown : changeEvent(grown, event, { [field]: [...listed, id] });
}

function removeParticipant(
  draft: Draft,
  event: string,
  field: ParticipantFieldProps['field'],
  id: string,
): Draft {
  const listed = findEntry(draft, 'events', event)?.[field] ?? [];
  const others = listed.filter((entry) => String(typeof entry === 'object' ? entry.id : entry) !== id);
  return changeEvent(draft, event, { [field]: others });
}
