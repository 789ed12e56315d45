import type { ReactNode } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { DateComparison, DateReading } from '../lazyViews.ts';
import { LazyPanel } from '../LazyPanel.tsx';
import { useIsWide } from '../useIsWide.ts';
import { ActorChips } from './ActorChips.tsx';
import { EventHead } from './EventHead.tsx';
import styles from './EventPanel.module.css';
import { QuoteFigure } from './QuoteFigure.tsx';

/** All of an event that has room for more than a line. */
export function EventBody({ event }: { readonly event: DatedEvent }): ReactNode {
  const isWide = useIsWide();
  const actors = <ActorChips event={event} />;
  return (
    <>
      <EventHead event={event} />
      {isWide && actors}
      {event.quotes.map((quote, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a quote is known by its place, in links too
        <QuoteFigure key={index} event={event} quote={quote} index={index} />
      ))}
      {event.quotes.length === 0 && <p className={styles.hint}>No quote given.</p>}
      {/* What supports the event is to be seen in a sheet that has little room. */}
      {!isWide && actors}
      {event.otherDates.length > 0 && <DateComparison event={event} />}
      <LazyPanel name="How the date was read">
        <DateReading date={event.date} />
      </LazyPanel>
    </>
  );
}

export function NothingChosen(): ReactNode {
  return (
    <div className={styles.hint}>
      <p>No event chosen.</p>
      <p>
        Choose one on the timeline or in the list, or an underlined passage in the article, to read the words
        that support it.
      </p>
    </div>
  );
}
