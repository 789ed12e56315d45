/** What paper gets: the events shown as a chronology, with numbered sources and every quote. */
import { formatDate } from '../../dataset/dateWords.ts';
import type { Source } from '../../dataset/dataset.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { isolated } from '../../dataset/text.ts';
import { selectEvents, selectShownEvents, selectSources } from '../../state/selectors.ts';
import { counting } from '../counting.ts';
import { Title } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import { PrintedEvent } from './PrintedEvent.tsx';
import styles from './PrintView.module.css';

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
      <ol>
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

const describeSource = ({ title, author, publisher, place, published, url }: Source): string =>
  [title, author, publisher, place, published && formatDate(published), url]
    .flatMap((part) => (part ? isolated(part) : []))
    .join(', ');
