/** What paper gets: the events shown as a chronology, with numbered sources and every quote. */
import { formatDate, formatDateInFull } from '../../dataset/dateWords.ts';
import type { DatedEvent, Source } from '../../dataset/dataset.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { isolated } from '../../dataset/text.ts';
import { provedPassage, type Quote } from '../../dataset/verdict.ts';
import { selectActorsById, selectEvents, selectShownEvents, selectSources } from '../../state/selectors.ts';
import { counting } from '../counting.ts';
import { Title, Words } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import styles from './PrintView.module.css';
import type { SourceId } from '../../dataset/entityIds.ts';

export function PrintView() {
  const dataset = useApp((state) => state.dataset);
  const sources = useApp(selectSources);
  const shown = useApp(selectShownEvents);
  const total = useApp(selectEvents).length;
  if (!dataset) return null;
  const allEvents = counting(total, 'event');
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return (
    <article className={styles.print}>
      <h1>
        <Title text={dataset.title} />
      </h1>
      <p className={styles.count}>
        {shown.length === total ? allEvents : `${shown.length} of ${allEvents}, as filtered`}
      </p>
      <ol className={styles.events}>
        {shown.map((event) => (
          <PrintedEvent key={event.id} event={event} numbers={numbers} />
        ))}
      </ol>
      <h2>{sources.length === 1 ? 'Source' : 'Sources'}</h2>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <bdi dir="ltr" lang={languageOf(source.title, source.language)}>
              {describeSource(source)}
            </bdi>
          </li>
        ))}
      </ol>
    </article>
  );
}

type SourceNumbers = ReadonlyMap<SourceId, number>;

function PrintedEvent({ event, numbers }: { readonly event: DatedEvent; readonly numbers: SourceNumbers }) {
  const actors = useApp(selectActorsById);
  const claimants = event.attributedTo.map((id) => isolated(actors.get(id)?.name ?? id));
  return (
    <li className={styles.event}>
      <p className={styles.date}>{formatDateInFull(event.date)}</p>
      <h3>
        <Title text={event.title} />
      </h3>
      {event.status !== 'reported' && (
        <p className={styles.status}>
          {event.status.charAt(0).toUpperCase() + event.status.slice(1)}
          {claimants.length > 0 && ` by ${claimants.join(', ')}`}
        </p>
      )}
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
  const source = useApp(selectSources).find(({ id }) => id === quote.source);
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

const describeSource = ({ title, author, publisher, place, published, url }: Source): string =>
  [title, author, publisher, place, published && formatDate(published), url]
    .flatMap((part) => (part ? isolated(part) : []))
    .join(', ');
