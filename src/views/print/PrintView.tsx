/** What paper gets: the events shown as a chronology, with numbered sources and every quote. */
import { eventsAt } from '../../dataset/columns/eventColumns.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { describeSource } from '../../formats/describeSource.ts';
import type { DossierOrigin } from '../../state/origin.ts';
import { selectEvents, selectShownPlaces, selectSources } from '../../state/selectors.ts';
import { counting, grouped } from '../../dataset/counting.ts';
import { Title } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import { PaperTimeline } from './PaperTimeline.tsx';
import { PrintedEvent } from './PrintedEvent.tsx';
import styles from './PrintView.module.css';
import { useRunningTitle } from './useRunningTitle.ts';

/** More than a thousand sheets. */
const MOST_PRINTED = 5000;

export function PrintView() {
  const dataset = useApp((state) => state.dataset);
  const sources = useApp(selectSources);
  const shown = useApp(selectShownPlaces);
  const events = useApp(selectEvents);
  const printed = eventsAt(events, shown.subarray(0, MOST_PRINTED));
  const total = events.length;
  const origin = useApp((state) => state.origin);
  useRunningTitle(dataset?.title ?? '');
  if (!dataset) return null;
  const allEvents = counting(total, 'event');
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return (
    <article className={styles.print}>
      <h1>
        <Title text={dataset.title} />
      </h1>
      <p className={styles.count}>
        {shown.length === total ? allEvents : `${grouped(shown.length)} of ${allEvents}, as filtered`}
        {printed.length < shown.length &&
          `. The first ${grouped(printed.length)} are printed; filter to print others.`}
      </p>
      {isElsewhere(origin) && <p className={styles.address}>{location.href}</p>}
      <PaperTimeline />
      <ol>
        {printed.map((event) => (
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

/** Whether the address leads others to the same; files and drafts are on this machine alone. */
const isElsewhere = ({ kind }: DossierOrigin): boolean =>
  (kind === 'address' || kind === 'start') && location.protocol.startsWith('http');
