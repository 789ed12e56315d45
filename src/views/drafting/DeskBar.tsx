import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { selectCanRedo, selectCanUndo } from '../../state/draft/draftStore.ts';
import controls from '../controls.module.css';
import type { Desk } from './DraftDesk.tsx';
import styles from './DraftDesk.module.css';
import { SavingStatus } from './SavingStatus.tsx';
import { useDrafting } from './useDraft.ts';

interface DeskBarProps {
  readonly desk: Desk;
  readonly hasEvent: boolean;
  readonly show: (desk: Desk) => void;
}

const DESKS: readonly { readonly desk: Desk; readonly words: string }[] = [
  { desk: 'review', words: 'Suggestions' },
  { desk: 'event', words: 'Event' },
  { desk: 'actors', words: 'Actors' },
  { desk: 'sources', words: 'Articles' },
];

export function DeskBar({ desk, hasEvent, show }: DeskBarProps): ReactNode {
  const { draft } = useDrafting();
  const { undo, redo } = draft.getInitialState();
  const steps = [
    { name: 'Undo', sign: '↶', can: useStore(draft, selectCanUndo), step: undo },
    { name: 'Redo', sign: '↷', can: useStore(draft, selectCanRedo), step: redo },
  ];
  return (
    <div className={styles.bar}>
      <fieldset className={controls.switch}>
        <legend className={controls.spoken}>What to work on</legend>
        {DESKS.map(({ desk: value, words }) => (
          <label key={value} data-disabled={(value === 'event' && !hasEvent) || undefined}>
            <input
              type="radio"
              name="desk"
              checked={desk === value}
              disabled={value === 'event' && !hasEvent}
              onChange={() => show(value)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <span className={styles.history}>
        {steps.map(({ name, sign, can, step }) => (
          <button
            key={name}
            type="button"
            className={controls.button}
            aria-label={name}
            // A button that is disabled under the focus throws it out of the desk.
            aria-disabled={!can}
            onClick={() => can && step()}
          >
            {sign}
          </button>
        ))}
      </span>
      <SavingStatus />
    </div>
  );
}
