import { memo } from 'react';
import styles from './Paragraph.module.css';

interface Props {
  readonly paragraphs: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** Of so long an article that it would be slow with an element for each paragraph. */
  readonly isOfVast: boolean;
}

/** Stands between paragraphs that are one text. */
export const BETWEEN = '\n\n';

/** A stretch far from the reader: its words, as high as they are near, for the browser’s own search. */
export const PlainStretch = memo(function PlainStretch({ paragraphs, language, isOfVast }: Props) {
  const pieces = isOfVast ? [paragraphs.join(BETWEEN)] : paragraphs;
  return pieces.map((text, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a paragraph is known by its place
    <p key={index} className={styles.paragraph} dir="auto" lang={language}>
      {text}
    </p>
  ));
});
