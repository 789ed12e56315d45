import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode, type RefObject } from 'react';
import type { EventId } from '../../dataset/dataset.ts';
import { selectEvents, selectSearchTerms } from '../../state/selectors.ts';
import { useActions, useApp } from '../useApp.tsx';
import { ArticleToolsProvider, type ArticleTools } from './ArticleContext.tsx';
import { ArticleText } from './ArticleText.tsx';
import styles from './ArticleView.module.css';
import { MatchBar } from './MatchBar.tsx';
import type { PassageChoice } from './PassageChooser.tsx';
import { leadingEvent } from './segments.ts';
import { useMatchSteps } from './useMatchSteps.ts';
import { useOnScreenEvents } from './useOnScreenEvents.ts';

const PassageChooser = lazy(async () => ({ default: (await import('../onDemand.ts')).PassageChooser }));

interface ArticlePaneProps {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly noteChosenHere: (event: EventId) => void;
}

/** The part of the article that scrolls, and what opens out of it. */
export function ArticlePane({ pane, noteChosenHere }: ArticlePaneProps): ReactNode {
  const events = useApp(selectEvents);
  const isSearching = useApp(selectSearchTerms).length > 0;
  const { selectEvent } = useActions();
  const [choice, setChoice] = useState<PassageChoice | null>(null);
  const closeChooser = useCallback(() => setChoice(null), []);
  const steps = useMatchSteps(pane);
  const watch = useOnScreenEvents();

  const chooseEvent = useCallback(
    (event: EventId) => {
      noteChosenHere(event);
      selectEvent(event);
    },
    [noteChosenHere, selectEvent],
  );

  const tools = useMemo<ArticleTools>(
    () => ({
      eventsById: new Map(events.map((event) => [event.id, event])),
      choose: (segment, link) => {
        const leading = leadingEvent(segment);
        const isPlain = segment.events.length === 1 || segment.dateEvents.length === 1;
        if (isPlain && leading !== null) chooseEvent(leading);
        else setChoice({ segment, link });
      },
      watch,
    }),
    [events, chooseEvent, watch],
  );

  return (
    <>
      {isSearching && <MatchBar {...steps} />}
      <div ref={pane} className={styles.pane} onScroll={choice ? closeChooser : undefined}>
        <ArticleToolsProvider value={tools}>
          <ArticleText currentMatch={steps.current} />
        </ArticleToolsProvider>
      </div>
      <Suspense>
        {choice && (
          <PassageChooser
            key={choice.segment.start}
            {...choice}
            eventsById={tools.eventsById}
            onChoose={chooseEvent}
            onClose={closeChooser}
          />
        )}
      </Suspense>
    </>
  );
}
