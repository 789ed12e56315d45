import { useState, type ReactNode } from 'react';
import { useShowInArticle } from '../article/useShowInArticle.ts';
import controls from '../controls.module.css';
import styles from './FoundPlaces.module.css';
import type { Passage } from '../../dataset/passage.ts';

/** More buttons than this help nobody to choose. */
const MAX_PLACES = 30;

/** All the places that have the words of an ambiguous quote. */
export function FoundPlaces({ passages }: { readonly passages: readonly Passage[] }): ReactNode {
  const { showPassage } = useShowInArticle();
  const [shown, setShown] = useState<number | null>(null);
  const others = passages.length - MAX_PLACES;
  return (
    <>
      <p className={styles.note}>It is not clear which of these places is meant:</p>
      <ol className={styles.places}>
        {passages.slice(0, MAX_PLACES).map((passage, index) => (
          <li key={`${passage.paragraph}-${passage.start}`}>
            <button
              type="button"
              className={controls.chip}
              aria-current={index === shown || undefined}
              onClick={() => {
                setShown(index);
                showPassage(passage);
              }}
            >
              Place {index + 1}, paragraph {passage.paragraph + 1}
            </button>
          </li>
        ))}
      </ol>
      {others > 0 && <p className={styles.note}>and {others} more</p>}
    </>
  );
}
