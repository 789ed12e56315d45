import { formatDate } from '../../dataset/dateWords.ts';
import { selectUndatedEvents } from '../../state/selectors.ts';
import controls from '../controls.module.css';
import { Highlighted } from '../Highlighted.tsx';
import { useActions, useApp } from '../useApp.tsx';
import { shownTitle } from '../cut.ts';
import styles from './UndatedTray.module.css';

/** Events that the source gives no date: they have no place on the axis and are not given one. */
export function UndatedTray() {
  const events = useApp(selectUndatedEvents);
  const current = useApp(({ view }) => view.event);
  const { selectEvent } = useActions();
  if (events.length === 0) return null;
  return (
    <fieldset className={styles.tray}>
      <legend className={styles.legend}>Not dated by the source</legend>
      <ul className={styles.list}>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={`${controls.chip} ${styles.chip}`}
              aria-current={event.id === current ? 'true' : undefined}
              aria-label={`${shownTitle(event.title)}, ${formatDate(event.date)}`}
              data-status={event.status}
              onClick={() => selectEvent(event.id)}
            >
              <bdi>
                <Highlighted text={shownTitle(event.title)} />
              </bdi>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
