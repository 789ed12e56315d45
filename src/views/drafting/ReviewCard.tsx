import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { acceptAllStated, acceptAsEvent, acceptedEvent, reject } from '../../state/draft/acceptSuggestion.ts';
import { nextUnreviewed, reviewOf, type PlacedSuggestion } from '../../state/draft/drafting.ts';
import { addBlankEvent } from '../../state/draft/changeEvents.ts';
import { selectDraft } from '../../state/draft/draftStore.ts';
import { selectSources } from '../../state/selectors.ts';
import { toLanguageCode } from '../../suggest/times/readTimes.ts';
import controls from '../controls.module.css';
import { counting, grouped } from '../../dataset/counting.ts';
import { useActions, useApp } from '../useApp.tsx';
import type { EventId } from '../../dataset/entityIds.ts';
import { KeySelection } from './KeySelection.tsx';
import styles from './ReviewCard.module.css';
import { SuggestedEvent } from './SuggestedEvent.tsx';
import { useChange, useDrafting, useReview, useSuggestionState } from './useDraft.ts';
import { useNewEvent } from './useNewEvent.ts';
import { useShownSuggestion } from './useShownSuggestion.ts';

/** One suggestion after another, each to be accepted, edited or rejected by one key. */
export function ReviewCard({ edit }: { readonly edit: () => void }): ReactNode {
  const { draft: draftStore, suggestions: suggestionStore, stopReading } = useDrafting();
  const review = useReview();
  const change = useChange();
  const progress = useSuggestionState((state) => state.progress);
  const problem = useSuggestionState((state) => state.problem);
  const { selectEvent } = useActions();
  const addNew = useNewEvent();
  const accept = useRef<HTMLButtonElement>(null);
  const { suggestions, reviewed, current, verdictOf } = review;
  const stated = suggestions.filter(({ key, date }) => date?.basis === 'stated' && verdictOf(key) === null);

  const isRead = useApp(selectSources).some(({ language }) => toLanguageCode(language) !== null);

  useShownSuggestion(current);

  const look = (suggestion: PlacedSuggestion | null) =>
    suggestionStore.getState().look(suggestion?.key ?? null);
  const step = (by: 1 | -1) => {
    const index = suggestions.findIndex(({ key }) => key === current?.key);
    look(suggestions[(index + by + suggestions.length) % suggestions.length] ?? null);
  };
  const judge = (how: typeof acceptAsEvent) => {
    if (!current) return;
    change((draft) => how(draft, current));
    look(nextUnreviewed(review, current.key));
  };
  const acceptStated = () => {
    // The button goes with what it accepts, and would take the focus with it.
    accept.current?.focus();
    change((draft) => acceptAllStated(draft, suggestions));
    if (!current || !stated.includes(current)) return;
    look(
      nextUnreviewed(reviewOf(suggestionStore.getState(), selectDraft(draftStore.getState())), current.key),
    );
  };
  const acceptAndEdit = () => {
    if (!current) return;
    const event = acceptedEvent(selectDraft(draftStore.getState()), current);
    if (event === null) addNew((draft) => acceptAsEvent(draft, current));
    else selectEvent(event as EventId);
    edit();
  };

  const does: Readonly<Record<string, () => void>> = {
    a: () => judge(acceptAsEvent),
    r: () => judge(reject),
    e: acceptAndEdit,
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : does[event.key];
    if (!act || !current) return;
    event.preventDefault();
    act();
  };

  return (
    // It hears the keys of its buttons.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.review} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <output>{progressWords(progress, reviewed, suggestions.length, isRead)}</output>
        {current && (
          <span className={styles.steps}>
            <button
              type="button"
              className={controls.button}
              aria-label="Previous suggestion"
              aria-keyshortcuts="ArrowLeft"
              onClick={() => step(-1)}
            >
              ←
            </button>
            <button
              type="button"
              className={controls.button}
              aria-label="Next suggestion"
              aria-keyshortcuts="ArrowRight"
              onClick={() => step(1)}
            >
              →
            </button>
          </span>
        )}
      </div>
      <div className={styles.head}>
        {stated.length > 0 && (
          <button type="button" className={controls.button} onClick={acceptStated}>
            Accept all with a stated date ({grouped(stated.length)})
          </button>
        )}
        <button
          type="button"
          className={controls.quiet}
          onClick={() => {
            addNew(addBlankEvent);
            edit();
          }}
        >
          Write an event
        </button>
        <KeySelection />
      </div>
      {progress !== null && (
        <div className={styles.reading}>
          <progress value={progress} aria-label="Reading the article" />
          <button type="button" className={controls.button} onClick={stopReading}>
            Stop
          </button>
        </div>
      )}
      {problem !== null && <p>{problem}</p>}
      {current && (
        <>
          <SuggestedEvent suggestion={current} verdict={verdictOf(current.key)} />
          <div className={styles.buttons}>
            <button
              ref={accept}
              type="button"
              className={controls.primary}
              aria-keyshortcuts="a"
              onClick={does['a']}
            >
              Accept <kbd>A</kbd>
            </button>
            <button type="button" className={controls.button} aria-keyshortcuts="e" onClick={does['e']}>
              Edit <kbd>E</kbd>
            </button>
            <button type="button" className={controls.button} aria-keyshortcuts="r" onClick={does['r']}>
              Reject <kbd>R</kbd>
            </button>
          </div>
        </>
      )}
    </div>
  );
}

const NOT_READ =
  'Events are suggested in English texts only; the language of this one is said under “Articles”.';

function progressWords(progress: number | null, reviewed: number, count: number, isRead: boolean): string {
  if (progress !== null) return 'Reading the article…';
  if (count === 0)
    return `${isRead ? 'No events are suggested.' : NOT_READ} Select words in the article to make one of them.`;
  if (reviewed === count) return `All ${counting(count, 'suggestion')} reviewed`;
  return `${grouped(reviewed)} of ${grouped(count)} reviewed`;
}
