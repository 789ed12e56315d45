import type { ReactNode } from 'react';
import type { Match } from '../../state/search.ts';
import passageMark from '../article/PassageMark.module.css';
import styles from './InItsParagraph.module.css';
import { surroundingsOf } from './surroundings.ts';
import { directionOf } from '../../dataset/textDirection.ts';

interface InItsParagraphProps {
  readonly paragraph: string;
  readonly passage: Match;
  readonly language: string | undefined;
  readonly draw: (words: Match) => ReactNode;
}

/** A passage lit as in the article, with the words before and after it, which are no part of the quote. */
export function InItsParagraph({ paragraph, passage, language, draw }: InItsParagraphProps): ReactNode {
  const { start, end } = surroundingsOf(paragraph, passage);
  return (
    <div className={styles.excerpt} lang={language} dir={directionOf(paragraph)}>
      {start > 0 && '…'}
      {draw({ start, end: passage.start })}
      <blockquote className={`${passageMark.passage} ${styles.lit}`}>{draw(passage)}</blockquote>
      {draw({ start: passage.end, end })}
      {end < paragraph.length && '…'}
    </div>
  );
}
