import type { ReactNode } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { selectActors, selectActorsById } from '../../state/selectors.ts';
import { toggled } from '../../state/view.ts';
import { actorColour } from '../actorColour.ts';
import { cut } from '../cut.ts';
import controls from '../controls.module.css';
import { useActions, useApp } from '../useApp.tsx';
import styles from './ActorChips.module.css';

const MAX_NAME_LENGTH = 120;

/** Who took part; a chip puts its actor into the filter, and takes it out again. */
export function ActorChips({ event }: { readonly event: DatedEvent }): ReactNode {
  const actors = useApp(selectActors);
  const actorsById = useApp(selectActorsById);
  const chosen = useApp(({ view }) => view.actors);
  const { changeView } = useActions();
  if (event.actors.length === 0) return null;
  return (
    <ul className={styles.actors} aria-label="Who took part">
      {event.actors.map(({ actor, role }) => {
        const known = actorsById.get(actor);
        return (
          <li key={actor}>
            <button
              type="button"
              className={`${controls.chip} ${styles.chip}`}
              aria-pressed={chosen.includes(actor)}
              onClick={() => changeView({ actors: toggled(chosen, actor) })}
            >
              <span
                className={styles.dot}
                style={{ background: actorColour(actors.findIndex(({ id }) => id === actor)) }}
                aria-hidden="true"
              />
              <span>
                <bdi>{cut(known?.name ?? actor, MAX_NAME_LENGTH)}</bdi>
                {role !== null && (
                  <>
                    {' '}
                    <span className={styles.role}>
                      · <bdi>{cut(role, MAX_NAME_LENGTH)}</bdi>
                    </span>
                  </>
                )}
                {(known?.isMissing ?? true) && (
                  <>
                    {' '}
                    <span className={styles.missing}>· missing in the file</span>
                  </>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
