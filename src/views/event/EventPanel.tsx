import { Suspense, useEffect, type ReactNode } from 'react';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { selectCurrentEvent } from '../../state/selectors.ts';
import { BackToEvent } from '../BackToEvent.tsx';
import { cut } from '../cut.ts';
import controls from '../controls.module.css';

import { useActions, useApp } from '../useApp.tsx';
import { useFocusBefore } from '../useFocusBefore.ts';
import { useIsWide } from '../useIsWide.ts';
import styles from './EventPanel.module.css';
import { EventBody, NothingChosen } from './EventBody.tsx';
import { EventSteps } from './EventSteps.tsx';

const ANNOUNCED_LENGTH = 200;

/** Everything that is known of the current event, and the words that support it. */
export function EventPanel(): ReactNode {
  const event = useApp(selectCurrentEvent);
  const isArticleRead = useApp(({ shownPlace }) => shownPlace !== null);
  const isWide = useIsWide();
  const { selectEvent } = useActions();
  const { noteNow, giveBack } = useFocusBefore();
  const isChosen = event !== null;
  useEffect(() => {
    if (isChosen) noteNow();
  }, [isChosen, noteNow]);
  return (
    <aside
      className={styles.panel}
      aria-label="Event"
      data-empty={event === null || undefined}
      data-folded={(isArticleRead && !isWide) || undefined}
    >
      <div className={styles.top}>
        <EventSteps />
        {!isWide && <BackToEvent />}
        {event && (
          <button
            type="button"
            className={controls.button}
            aria-label="Close event"
            onClick={(click) => {
              // The button goes with the event, and would take the focus with it; on narrow screens the panel does, too.
              if (isWide)
                click.currentTarget.closest('aside')?.querySelector('button')?.focus({ preventScroll: true });
              else giveBack();
              selectEvent(null);
            }}
          >
            ✕
          </button>
        )}
      </div>
      <p className={controls.spoken} aria-live="polite">
        {event && `${cut(event.title, ANNOUNCED_LENGTH)}, ${formatDateInFull(event.date)}`}
      </p>
      {/* Around the whole, so that nothing moves when a part comes later. */}
      <Suspense fallback={<div data-awaited="" />}>
        {event ? <EventBody key={event.id} event={event} /> : <NothingChosen />}
      </Suspense>
    </aside>
  );
}
