import { useId } from 'react';
import { grouped } from '../../dataset/counting.ts';
import type { ChoiceCount } from '../../state/counts.ts';
import { describeCount } from './choiceWords.ts';
import styles from './Choice.module.css';

interface ChoiceProps {
  readonly name: string;
  readonly choice: ChoiceCount;
  readonly isDim: boolean;
  readonly onToggle: () => void;
  /** Something to know about it, after the name: "also: Washington". */
  readonly note?: string | null;
  /** The colour of the mark; choices without one have a plain box. */
  readonly hue?: string;
}

/** A line with a checkbox, a name and a count. The checkbox's name is the name alone; the rest describes it. */
export function Choice({ name, choice, isDim, onToggle, note = null, hue }: ChoiceProps) {
  const id = useId();
  return (
    <label className={styles.choice} data-dim={isDim || undefined}>
      <input
        type="checkbox"
        className={hue === undefined ? styles.box : styles.dot}
        style={{ color: hue }}
        checked={choice.isChosen}
        onChange={onToggle}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${note === null ? '' : `${id}-note `}${id}-count`}
      />
      <span className={styles.text} title={name}>
        <bdi id={`${id}-name`}>{name}</bdi>
        {note !== null && (
          <bdi id={`${id}-note`} className={styles.note}>
            {note}
          </bdi>
        )}
      </span>
      <span className={styles.count} aria-hidden="true">
        {grouped(choice.count)}
      </span>
      <span id={`${id}-count`} hidden>
        {describeCount(choice)}
      </span>
    </label>
  );
}
