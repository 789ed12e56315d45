import { useState } from 'react';
import type { ChoiceCount } from '../../state/counts.ts';
import { selectShownPlaces } from '../../state/selectors.ts';
import { toggled } from '../../state/view.ts';
import { actorColour } from '../actorColour.ts';
import controls from '../controls.module.css';
import { useActions, useApp } from '../useApp.tsx';
import {
  ACTOR_KIND_NAMES,
  FIRST_LISTED,
  nameRest,
  offerMore,
  type ActorGroup,
  type ListedActor,
} from './actorGroups.ts';
import { Choice } from './Choice.tsx';
import { addsNothing } from './choiceWords.ts';
import styles from './filters.module.css';
import type { ActorId } from '../../dataset/entityIds.ts';

interface ActorGroupListProps extends ActorGroup {
  readonly counts: ReadonlyMap<ActorId, ChoiceCount>;
}

/** The actors of one kind. Of a long list the first are shown, and whoever is chosen. */
export function ActorGroupList({ kind, listed, counts }: ActorGroupListProps) {
  const shown = useApp(selectShownPlaces).length;
  const chosen = useApp(({ view }) => view.actors);
  const mode = useApp(({ view }) => view.actorMode);
  const { changeView } = useActions();
  const [limit, setLimit] = useState(FIRST_LISTED);
  const visible = listed.filter(({ actor }, place) => place < limit || counts.get(actor.id)?.isChosen);
  const rest = nameRest(visible.length, listed.length);
  const more = offerMore(kind, limit, listed.length);
  const choiceOf = (actor: ActorId) => counts.get(actor) ?? { isChosen: false, count: 0 };
  return (
    <fieldset className={styles.kind}>
      <legend className={styles.kindName}>{ACTOR_KIND_NAMES[kind]}</legend>
      {visible.map((entry) => (
        <Choice
          key={entry.actor.id}
          name={entry.actor.name}
          note={noteOn(entry)}
          hue={actorColour(entry.index)}
          choice={choiceOf(entry.actor.id)}
          isDim={addsNothing(choiceOf(entry.actor.id), shown, chosen.length > 0, mode)}
          onToggle={() => changeView({ actors: toggled(chosen, entry.actor.id) })}
        />
      ))}
      {more && (
        <button type="button" className={controls.quiet} onClick={() => setLimit(more.limit)}>
          {more.words}
        </button>
      )}
      {rest !== null && <p className={styles.rest}>{rest}</p>}
    </fieldset>
  );
}

function noteOn({ actor, foundAs }: ListedActor): string | null {
  const notes = [
    ...(foundAs === null ? [] : [`also: ${foundAs}`]),
    ...(actor.isMissing ? ['missing in the file'] : []),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}
