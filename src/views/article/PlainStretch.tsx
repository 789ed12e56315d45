import { memo } from 'react';
import styles from './Paragraph.module.css';

export interface PlainStretchProps {
  readonly paragraphs: readonly string[];
  /** BCP 47. */
  readonly language: string;
}

/** A stretch far from the reader: its words, as high as they are near, for the browser’s own search. */
export const PlainStretch = memo(function PlainStretch({ paragraphs, language }: PlainStretchProps) {
  return paragraphs.map((text, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a paragraph is known by its place
    <p key={index} className={styles.paragraph} dir="auto" lang={language}>
      {text}
    </p>
  ));
});
