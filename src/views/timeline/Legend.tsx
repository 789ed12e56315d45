import { useId } from 'react';
import controls from '../controls.module.css';
import markStyles from './eventMark.module.css';
import styles from './Legend.module.css';

interface Sample {
  readonly words: string;
  readonly extent: 'moment' | 'within' | 'lasting';
  readonly isVague?: boolean;
  readonly endEdge?: 'on' | 'blank';
}

const SAMPLES: readonly Sample[] = [
  { extent: 'moment', words: 'On a day that is known' },
  { extent: 'within', words: 'Once, some time within: the day is not known' },
  { extent: 'lasting', words: 'Lasted, or recurred, from … to …' },
  { extent: 'moment', isVague: true, words: 'About then, or in doubt: dotted, whatever the shape' },
  { extent: 'lasting', endEdge: 'on', words: 'Fades out: goes on, or the end is not known' },
];

/** Says how the kinds of date are drawn. */
export function Legend() {
  const id = useId();
  return (
    <>
      <button type="button" className={controls.button} popoverTarget={id}>
        Legend
      </button>
      <dialog id={id} popover="auto" aria-label="Legend" className={styles.legend}>
        <ul>
          {SAMPLES.map(({ words, extent, isVague, endEdge = 'sharp' }) => (
            <li key={words} className={styles.row}>
              <span
                aria-hidden="true"
                className={`${markStyles.mark} ${styles.sample}`}
                data-extent={extent}
                data-start-edge="sharp"
                data-end-edge={endEdge}
                data-vague={isVague ? '' : undefined}
              >
                <span className={markStyles.bar} />
              </span>
              {words}
            </li>
          ))}
          <li className={styles.row}>
            <i>Slanted title</i> Claimed, denied or expected, not reported as done
          </li>
        </ul>
      </dialog>
    </>
  );
}
