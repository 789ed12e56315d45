import { grouped } from '../../dataset/counting.ts';
import { formatDate } from '../../dataset/dateWords.ts';
import { selectUndrawnEvents } from '../../state/undrawnEvents.ts';
import controls from '../controls.module.css';
import { Title } from '../InLanguage.tsx';
import { useActions, useApp } from '../useApp.tsx';
import { shownTitle } from '../cut.ts';
import { UNDRAWN_NAMES } from '../undrawnNames.ts';
import styles from './UndrawnTray.module.css';

/** More are a list, of which there is one. */
const MOST_CHIPS = 200;

interface Props {
  readonly placing: keyof typeof UNDRAWN_NAMES;
}

/** Events that have no place on the axis, and are not given one: the source gives no date, or one that it cannot hold. */
export function UndrawnTray({ placing }: Props) {
  const events = useApp(selectUndrawnEvents)[placing];
  const current = useApp(({ view }) => view.event);
  const { changeView, selectEvent } = useActions();
  if (events.length === 0) return null;
  return (
    <fieldset className={styles.tray}>
      <legend className={styles.legend}>{UNDRAWN_NAMES[placing]}</legend>
      <ul className={styles.list}>
        {events.slice(0, MOST_CHIPS).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={`${controls.chip} ${styles.chip}`}
              aria-current={event.id === current ? 'true' : undefined}
              aria-label={`${shownTitle(event.title)}, ${formatDate(event.date)}`}
              data-status={event.status}
              onClick={() => selectEvent(event.id)}
            >
              <Title text={shownTitle(event.title)} />
              {event.date.reading && <span className={styles.date}>{formatDate(event.date)}</span>}
            </button>
          </li>
        ))}
        {events.length > MOST_CHIPS && (
          <li>
            <button type="button" className={controls.quiet} onClick={() => changeView({ pane: 'list' })}>
              {grouped(events.length - MOST_CHIPS)} more in the list
            </button>
          </li>
        )}
      </ul>
    </fieldset>
  );
}
