import { formatDateInFull } from '../../dataset/dateWords.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import type { SourceId } from '../../dataset/entityIds.ts';
import type { EventDate } from '../../dataset/eventDate.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import { comparisonHeading } from '../event/comparisonHeading.ts';
import { BASIS_SENTENCE } from '../event/basisSentence.ts';
import { Words } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import styles from './PrintView.module.css';

/** The numbers that sources have on paper, counted from 1. */
export type SourceNumbers = ReadonlyMap<SourceId, number>;

interface Props {
  readonly event: DatedEvent;
  readonly numbers: SourceNumbers;
}

/** How the date was read; where several sources date the event, what each of them says. */
export function PrintedReading({ event: { date, otherDates }, numbers }: Props) {
  if (otherDates.length === 0) {
    return (
      <p className={styles.reading}>
        <Reading date={date} />
      </p>
    );
  }
  return (
    <div className={styles.reading}>
      <p>{comparisonHeading(date, otherDates)}:</p>
      <ul className={styles.told}>
        {[date, ...otherDates].map((told, index) => (
          // Two sources may say the same in the same words.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {told.source === null ? 'Source not named' : `[${numbers.get(told.source)}]`}:{' '}
            <strong>{formatDateInFull(told)}</strong>. <Reading date={told} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Dated by “last week”. Resolved: reckoned from another date. The week before that of the publication." */
function Reading({ date: { basis, reading, words, wordsAt, note } }: { readonly date: EventDate }) {
  const sourcesById = useApp(selectSourcesById);
  const language = wordsAt ? sourcesById.get(wordsAt.source)?.language : undefined;
  return (
    <>
      {words !== null && wordsAt && (
        <>
          Dated by “
          <bdi lang={language}>
            <Words text={words} language={language} />
          </bdi>
          ”.{' '}
        </>
      )}
      {/* Without one, the date says so itself. */}
      {reading && BASIS_SENTENCE[basis]} {note !== null && <bdi>{note}</bdi>}
    </>
  );
}
