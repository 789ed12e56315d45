import { Fragment, memo, type KeyboardEvent } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDate, formatDateInFull } from '../../dataset/dateWords.ts';
import type { EventDate } from '../../dataset/eventDate.ts';
import { isolated } from '../../dataset/text.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { nameActor, nameKind, STATUS_NAMES } from '../filters/choiceNames.ts';
import { Highlighted } from '../Highlighted.tsx';
import { Title } from '../InLanguage.tsx';
import { shownTitle } from '../cut.ts';
import { useActions, useApp } from '../useApp.tsx';
import styles from './EventTable.module.css';
import type { DrawnRow } from './rows.ts';
import { areAllProved, describeQuotes } from './quoteWords.ts';
import { CELL, ROW, ROW_HEADER } from './tableRoles.ts';
import type { EventId } from '../../dataset/entityIds.ts';

interface EventRowProps extends Partial<DrawnRow> {
  readonly event: DatedEvent;
  readonly isCurrent: boolean;
  /** Whether the Tab key stops here; it stops at one row of the table, and arrow keys lead on. */
  readonly isTabStop: boolean;
  /** Neither must change from one rendering to the next, or every row renders again. */
  readonly onFocus: (id: EventId) => void;
  readonly onKey: (key: KeyboardEvent, id: EventId) => void;
}

export const EventRow = memo(function EventRow({
  event,
  isCurrent,
  isTabStop,
  onFocus,
  onKey,
  place,
  top = null,
  measure,
}: EventRowProps) {
  const actorsById = useApp(selectActorsById);
  const { selectEvent } = useActions();
  const { id, title, kind, date, actors, status, quotes } = event;
  return (
    <tr
      {...ROW}
      ref={measure}
      className={styles.row}
      aria-current={isCurrent || undefined}
      // That of the headers is the first.
      aria-rowindex={place === undefined ? undefined : place + 2}
      data-index={place}
      style={top === null ? undefined : { position: 'absolute', insetBlockStart: top }}
    >
      <td {...CELL} className={date.reading ? styles.date : styles.undated} title={explainDate(date)}>
        {formatDate(date)}
      </td>
      <th {...ROW_HEADER} scope="row">
        <button
          type="button"
          className={styles.title}
          tabIndex={isTabStop ? 0 : -1}
          data-event-title={id}
          onFocus={() => onFocus(id)}
          onKeyDown={(key) => onKey(key, id)}
          onClick={() => selectEvent(id)}
        >
          <Title text={shownTitle(title)} />
        </button>
      </th>
      <td {...CELL}>
        <bdi>{nameKind(kind)}</bdi>
      </td>
      <td {...CELL}>
        {actors.map(({ actor }, index) => (
          <Fragment key={actor}>
            {index > 0 && ', '}
            <bdi>
              <Highlighted text={nameActor(actor, actorsById)} />
            </bdi>
          </Fragment>
        ))}
      </td>
      <td {...CELL} data-status={status} className={styles.status}>
        {STATUS_NAMES[status]}
      </td>
      <td {...CELL} className={areAllProved(quotes) ? styles.proved : styles.doubtful}>
        {describeQuotes(quotes)}
      </td>
    </tr>
  );
});

/** "some day in July 2023, from the words “July last year”". */
function explainDate(date: EventDate): string {
  const words = date.words === null || !date.wordsAt ? '' : `, from the words “${isolated(date.words)}”`;
  return `${formatDateInFull(date)}${words}`;
}
