import type { ReactNode } from 'react';
import { ACTOR_KINDS, type ActorKind } from '../../dataset/dataset.ts';
import { changeActor } from '../../state/draft/changeActors.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import { reasonAgainstLine } from '../../state/draft/reasonsAgainst.ts';
import controls from '../controls.module.css';
import { AliasField } from './AliasField.tsx';
import styles from './EventEditor.module.css';
import fields from '../fields.module.css';
import { MergeField } from './MergeField.tsx';
import { useChange } from './useDraft.ts';
import { TypedField } from './TypedField.tsx';
import { useTyped } from './useTyped.ts';

interface ActorFieldsProps {
  readonly actor: Entries['actors'];
  readonly others: readonly Entries['actors'][];
  /** All that is said of this one goes to the other. */
  readonly merge: (kept: string) => void;
  readonly remove: () => void;
}

/** All that can be said of somebody, kept as it is typed. */
export function ActorFields({ actor, others, merge, remove }: ActorFieldsProps): ReactNode {
  const change = useChange();
  const id = String(actor.id);
  const name = useTyped(
    actor.name,
    (text) => change((draft) => changeActor(draft, id, { name: text }), `${id} name`),
    { reasonAgainst: (text) => reasonAgainstLine('A name', text) },
  );
  return (
    <div className={`${fields.inputs} ${styles.form}`}>
      <TypedField label="Name" typed={name} />
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
      <AliasField actor={actor} />
      {others.length > 0 && <MergeField others={others} merge={merge} />}
      <div className={styles.foot}>
        <button type="button" className={controls.button} onClick={remove}>
          Remove <bdi>{actor.name}</bdi>
        </button>
      </div>
    </div>
  );
}
