import type { ReactNode } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import type { EventDate } from '../../dataset/eventDate.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import { cut } from '../cut.ts';
import { useApp } from '../useApp.tsx';
import { comparisonHeading } from './comparisonHeading.ts';
import styles from './DateComparison.module.css';
import { DateWords } from './DateWords.tsx';
import { basisAndPrecision } from './words.ts';

/** What each source says of the date, side by side. */
export function DateComparison({ event: { date, otherDates } }: { readonly event: DatedEvent }): ReactNode {
  return (
    <section className={styles.comparison}>
      <h3>{comparisonHeading(date, otherDates)}</h3>
      <ul>
        {[date, ...otherDates].map((told, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two sources may say the same in the same words
          <li key={index}>
            <ToldDate date={told} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const MAX_TITLE_LENGTH = 120;

function ToldDate({ date }: { readonly date: EventDate }): ReactNode {
  const sourcesById = useApp(selectSourcesById);
  const source = date.source === null ? undefined : sourcesById.get(date.source);
  return (
    <>
      <p className={styles.source}>
        <bdi lang={source && languageOf(source.title, source.language)}>
          {source ? cut(source.title, MAX_TITLE_LENGTH) : 'Source not named'}
        </bdi>
      </p>
      <p>
        <strong>{formatDateInFull(date)}</strong>
      </p>
      <p className={styles.small}>{basisAndPrecision(date)}</p>
      <p>
        <DateWords date={date} />
      </p>
      {date.note !== null && (
        <p className={styles.small}>
          <bdi>{date.note}</bdi>
        </p>
      )}
    </>
  );
}
