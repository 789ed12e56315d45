import { formatDateInFull } from '../../dataset/dateWords.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { isolated } from '../../dataset/text.ts';
import { provedPassage, type Quote } from '../../dataset/verdict.ts';
import { selectActorsById, selectSourcesById } from '../../state/selectors.ts';
import { Title, Words } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import { PrintedReading, type SourceNumbers } from './PrintedReading.tsx';
import styles from './PrintView.module.css';

interface Props {
  readonly event: DatedEvent;
  readonly numbers: SourceNumbers;
}

export function PrintedEvent({ event, numbers }: Props) {
  const actors = useApp(selectActorsById);
  const claimants = event.attributedTo.map((id) => isolated(actors.get(id)?.name ?? id));
  return (
    <li className={styles.event}>
      <p className={styles.date}>{formatDateInFull(event.date)}</p>
      <h3>
        <Title text={event.title} />
      </h3>
      {(event.status !== 'reported' || claimants.length > 0) && (
        <p className={styles.status}>
          {event.status.charAt(0).toUpperCase() + event.status.slice(1)}
          {claimants.length > 0 && ` by ${claimants.join(', ')}`}
        </p>
      )}
      <PrintedReading event={event} numbers={numbers} />
      {event.quotes.map((quote, index) => (
        // A quote is known by its place.
        // oxlint-disable-next-line react/no-array-index-key
        <PrintedQuote key={index} quote={quote} number={numbers.get(quote.source)} />
      ))}
    </li>
  );
}

/** The source's own words and where they stand; a quote that is not proved is not printed as one. */
function PrintedQuote({ quote, number }: { readonly quote: Quote; readonly number: number | undefined }) {
  const source = useApp(selectSourcesById).get(quote.source);
  const passage = provedPassage(quote);
  if (!source || !passage)
    return <p className={styles.status}>One quote is not proved in the source and left out.</p>;
  return (
    <blockquote dir="auto" lang={source.language}>
      <Words
        text={source.paragraphs[passage.paragraph]?.slice(passage.start, passage.end) ?? ''}
        language={source.language}
      />{' '}
      <span className={styles.reference} dir="ltr" lang="en">
        [{number}, paragraph {passage.paragraph + 1}]
      </span>
    </blockquote>
  );
}
