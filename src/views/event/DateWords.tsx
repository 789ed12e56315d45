import type { ReactNode } from 'react';
import type { EventDate } from '../../dataset/eventDate.ts';
import { useShowInArticle } from '../article/useShowInArticle.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import controls from '../controls.module.css';
import { Words } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import styles from './DateReading.module.css';

/** The words that date an event, in quotation marks; they lead to their place in the article. */
export function DateWords({ date: { words, wordsAt } }: { readonly date: EventDate }): ReactNode {
  const { showPassage } = useShowInArticle();
  const language = useApp((state) =>
    wordsAt ? selectSourcesById(state).get(wordsAt.source)?.language : undefined,
  );
  if (words === null) return null;
  if (!wordsAt) {
    return (
      <span>
        “<bdi>{words}</bdi>” (these words were not found in a quote).
      </span>
    );
  }
  return (
    <button
      type="button"
      className={`${controls.quiet} ${styles.words}`}
      title="Show in article"
      onClick={() => showPassage(wordsAt)}
    >
      “
      <bdi lang={language}>
        <Words text={words} language={language} />
      </bdi>
      ”
    </button>
  );
}
