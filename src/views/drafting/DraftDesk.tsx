import { useEffect, useRef, useState, type ReactNode } from 'react';
import { selectCurrentEvent } from '../../state/selectors.ts';
import { useApp } from '../useApp.tsx';
import { ActorEditor } from './ActorEditor.tsx';
import { focusToWrite } from './blankWords.ts';
import { DeskBar } from './DeskBar.tsx';
import styles from './DraftDesk.module.css';
import { DraftNotice } from './DraftNotice.tsx';
import { EventEditor } from './EventEditor.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SourceEditor } from './SourceEditor.tsx';
import { useDraft } from './useDraft.ts';
import { useFocusWhenBegun } from './useFocusWhenBegun.ts';
import { useUndoKeys } from './useUndoKeys.ts';

export type Desk = 'review' | 'event' | 'actors' | 'sources';

/** What takes the focus where the work leads to: the first field, the first answer. */
const FIRST = 'form textarea, [aria-keyshortcuts="a"]';

/** Where a dossier is made: what was suggested, the event that is written, who takes part, the articles. */
export function DraftDesk(): ReactNode {
  const event = useApp(selectCurrentEvent);
  const draft = useDraft();
  const [asked, setAsked] = useState<Desk>('review');
  /** How often the work itself led to another desk, and the focus with it. */
  const [moves, setMoves] = useState(0);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (moves > 0) focusToWrite(place.current?.querySelector<HTMLElement>(FIRST));
  }, [moves]);
  const go = (next: Desk) => {
    setAsked(next);
    setMoves((before) => before + 1);
  };
  const isInDraft = event !== null && draft.file.events.some(({ id }) => id === event.id);
  useUndoKeys();
  useFocusWhenBegun(place);
  const desk = asked === 'event' && !isInDraft ? 'review' : asked;
  return (
    <section ref={place} tabIndex={-1} className={styles.desk} aria-label="Draft" data-desk={desk}>
      <DeskBar desk={desk} hasEvent={isInDraft} show={setAsked} />
      {desk === 'review' && <ReviewCard edit={() => go('event')} />}
      {desk === 'event' && event && <EventEditor key={event.id} event={event} onDone={() => go('review')} />}
      {desk === 'actors' && <ActorEditor />}
      {desk === 'sources' && <SourceEditor edit={() => go('event')} />}
      <SelectionBar edit={() => go('event')} />
      <DraftNotice />
      <LeaveDialog />
    </section>
  );
}
