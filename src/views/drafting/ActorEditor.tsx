import { useState, type ReactNode } from 'react';
import { ACTOR_KINDS, type ActorKind } from '../../dataset/dataset.ts';
import { changeActor, mergeActors, removeActor } from '../../state/draft/changeActors.ts';
import { entriesOf } from '../../state/draft/entries.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import controls from '../controls.module.css';
import fields from './fields.module.css';
import styles from './EventEditor.module.css';
import { useChange, useDraft } from './useDraft.ts';
import { useTyped } from './useTyped.ts';

/** Who takes part in the dossier: names, kinds, other names, and two that are one. */
export function ActorEditor(): ReactNode {
  const actors = entriesOf(useDraft(), 'actors');
  const [opened, setOpened] = useState<string | null>(null);
  if (actors.length === 0)
    return <p className={fields.hint}>Nobody is named yet. Accept a suggestion or edit an event.</p>;
  return (
    <ul className={styles.entries}>
      {actors.map((actor) => {
        const id = String(actor.id);
        const isOpen = opened === id;
        return (
          <li key={id}>
            <button
              type="button"
              className={controls.quiet}
              aria-expanded={isOpen}
              onClick={() => setOpened(isOpen ? null : id)}
            >
              <bdi>{actor.name}</bdi> · {actor.kind}
            </button>
            {isOpen && <ActorFields actor={actor} others={actors.filter((other) => other !== actor)} />}
          </li>
        );
      })}
    </ul>
  );
}

interface ActorFieldsProps {
  readonly actor: Entries['actors'];
  readonly others: readonly Entries['actors'][];
}

function ActorFields({ actor, others }: ActorFieldsProps): ReactNode {
  const change = useChange();
  const id = String(actor.id);
  const name = useTyped(actor.name, (text) =>
    change((draft) => changeActor(draft, id, { name: text }), `${id} name`),
  );
  const aliases = useTyped((actor.aliases ?? []).join('\n'), (text) =>
    change((draft) => changeActor(draft, id, { aliases: linesOf(text) }), `${id} aliases`),
  );
  return (
    <div className={`${fields.inputs} ${styles.form}`}>
      <label className={fields.field}>
        Name
        <input dir="auto" {...name} />
      </label>
      <label className={fields.field}>
        Kind
        <select
          value={actor.kind}
          onChange={({ target }) =>
            change((draft) => changeActor(draft, id, { kind: target.value as ActorKind }))
          }
        >
          {ACTOR_KINDS.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </select>
      </label>
      <label className={fields.field}>
        Other names, one a line
        <textarea rows={2} dir="auto" {...aliases} />
      </label>
      {others.length > 0 && (
        <label className={fields.field}>
          The same as
          <select value="" onChange={({ target }) => change((draft) => mergeActors(draft, target.value, id))}>
            <option value="">Choose whom to merge it with…</option>
            {others.map((other) => (
              <option key={other.id} value={String(other.id)}>
                {other.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className={controls.button}
        onClick={() => change((draft) => removeActor(draft, id))}
      >
        Remove <bdi>{actor.name}</bdi>
      </button>
    </div>
  );
}

const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
