import type { ReactNode } from 'react';
import type { EventDate } from '../../dataset/eventDate.ts';
import styles from './DateReading.module.css';
import { BASIS_SENTENCE } from './basisSentence.ts';
import { DateWords } from './DateWords.tsx';

/** How the words of the source became a date. */
export function DateReading({ date }: { readonly date: EventDate }): ReactNode {
  const { basis, edtf, note } = date;
  return (
    <details className={styles.reading} open>
      <summary>How this date was read</summary>
      <p>
        <DateWords date={date} /> {BASIS_SENTENCE[basis]}
      </p>
      {note !== null && (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      {edtf !== null && (
        <p>
          EDTF <code>{edtf}</code>
        </p>
      )}
    </details>
  );
}
