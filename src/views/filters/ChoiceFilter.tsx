import { useState } from 'react';
import type { ChoiceCount } from '../../state/counts.ts';
import { selectShownPlaces } from '../../state/selectors.ts';
import { useApp } from '../useApp.tsx';
import { Choice } from './Choice.tsx';
import { addsNothing } from './choiceWords.ts';
import styles from './filters.module.css';

interface ChoiceFilterProps<T extends string> {
  readonly legend: string;
  /** In the order in which they are listed. */
  readonly counts: ReadonlyMap<T, ChoiceCount>;
  readonly nameOf: (choice: T) => string;
  readonly onToggle: (choice: T) => void;
}

/** Longer lists start closed. */
const LONGEST_OPEN = 8;

/** A group of checkboxes of which any lets an event through, and none lets everything through. */
export function ChoiceFilter<T extends string>({ legend, counts, nameOf, onToggle }: ChoiceFilterProps<T>) {
  const shown = useApp(selectShownPlaces).length;
  const isLong = counts.size > LONGEST_OPEN;
  const [isOpen, setIsOpen] = useState(false);
  const entries = [...counts];
  const hasChosen = entries.some(([, choice]) => choice.isChosen);
  // What is chosen stays in sight while the rest is folded away.
  const listed = isLong && !isOpen ? entries.filter(([, choice]) => choice.isChosen) : entries;
  if (counts.size === 0) return null;
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>
        {isLong ? (
          <button
            type="button"
            className={styles.disclosure}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {legend}
          </button>
        ) : (
          legend
        )}
      </legend>
      {listed.map(([value, choice]) => (
        <Choice
          key={value}
          name={nameOf(value)}
          choice={choice}
          isDim={addsNothing(choice, shown, hasChosen)}
          onToggle={() => onToggle(value)}
        />
      ))}
    </fieldset>
  );
}
