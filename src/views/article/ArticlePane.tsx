import { useCallback, useMemo, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { findEvent } from '../../dataset/columns/findPlace.ts';
import { selectEvents, selectQuoteTally, selectSearchTerms } from '../../state/selectors.ts';
import { useActions, useApp, useAppLater } from '../useApp.tsx';
import { useWayBack } from '../wayBack.tsx';
import { ArticleToolsProvider, type ArticleTools } from './ArticleContext.tsx';
import { ArticleText } from './ArticleText.tsx';
import styles from './ArticleView.module.css';
import { LazyPanel } from '../LazyPanel.tsx';
import { MatchBar, OfferedPassages, PassageChooser, ReadTimes } from '../lazyViews.ts';
import type { PassageChoice } from './PassageChooser.tsx';
import type { ArticleTimes } from './ReadTimes.tsx';
import { isInSight } from './scrolling.ts';
import { leadingEvent } from './segments.ts';
import { NOTHING_OFFERED } from './offered.ts';
import { useOnScreenEvents } from './useOnScreenEvents.ts';
import type { EventId } from '../../dataset/entityIds.ts';

interface ArticlePaneProps {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly noteChosenHere: (event: EventId) => void;
}

/** The part of the article that scrolls, and what opens out of it. */
export function ArticlePane({ pane, noteChosenHere }: ArticlePaneProps): ReactNode {
  const events = useApp(selectEvents);
  const hasPassages = useApp((state) => selectQuoteTally(state).proved > 0);
  const terms = useAppLater(selectSearchTerms);
  const hasEvent = useApp(({ view }) => view.event !== null);
  const { selectEvent } = useActions();
  const { goBack } = useWayBack();
  const areTimesShown = useApp(({ view }) => view.areTimesShown);
  const [times, setTimes] = useState<ArticleTimes | null>(null);
  const isDraft = useApp(({ drafting }) => drafting !== null);
  const [offered, setOffered] = useState(NOTHING_OFFERED);
  const [choice, setChoice] = useState<PassageChoice | null>(null);
  const closeChooser = useCallback(() => setChoice(null), []);
  const [stepped, setStepped] = useState<{ terms: readonly string[]; match: number } | null>(null);
  // Other words are stepped through from their first place.
  const currentMatch = stepped?.terms === terms ? stepped.match : null;
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
      eventOf: (id) => findEvent(events, id),
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

  const leaveOnEscape = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || !hasEvent) return;
    key.preventDefault();
    goBack();
  };

  /** The chooser keeps beside its words, and goes when they go out of sight. */
  const keepUp = () =>
    setChoice((open) => (open && pane.current && isInSight(open.link, pane.current) ? { ...open } : null));

  return (
    <>
      <LazyPanel name="The search in the article" meanwhile={<div className={styles.bar} />}>
        {terms.length > 0 && (
          <MatchBar pane={pane} current={currentMatch} onStep={(match) => setStepped({ terms, match })} />
        )}
      </LazyPanel>
      {/* What scrolls has to be reached by keyboard, also where no passage in it takes the focus. */}
      {/* It hears the keys of its passages. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={pane}
        className={styles.pane}
        tabIndex={hasPassages ? undefined : 0}
        onScroll={choice ? keepUp : undefined}
        onKeyDown={leaveOnEscape}
      >
        <ArticleToolsProvider value={tools}>
          <ArticleText currentMatch={currentMatch} times={areTimesShown ? times : null} offered={offered} />
        </ArticleToolsProvider>
      </div>
      <LazyPanel name="The suggestions in the article">
        {isDraft && <OfferedPassages onOffered={setOffered} />}
      </LazyPanel>
      <LazyPanel name="The reading of dates">
        {areTimesShown && <ReadTimes pane={pane} times={times} onRead={setTimes} />}
      </LazyPanel>
      <LazyPanel name="The choice of events">
        {choice && (
          <PassageChooser
            key={choice.segment.start}
            {...choice}
            eventOf={tools.eventOf}
            onChoose={chooseEvent}
            onClose={closeChooser}
          />
        )}
      </LazyPanel>
    </>
  );
}
