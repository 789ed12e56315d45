import { memo } from 'react';
import type { Source } from '../../dataset/dataset.ts';
import styles from './Paragraph.module.css';
import type { Stretch } from './stretches.ts';

interface Props {
  readonly source: Source;
  /** Of the source, counted from 0. */
  readonly number: number;
  readonly stretch: Stretch;
}

/** Paragraphs far from the reader: their words, as the browser’s own search needs them, and nothing else. */
export const PlainStretch = memo(function PlainStretch({
  source: { language },
  number,
  stretch: { first, paragraphs },
}: Props) {
  return paragraphs.map((text, index) => (
    <p
      // oxlint-disable-next-line react/no-array-index-key -- a paragraph is known by its place
      key={first + index}
      className={styles.paragraph}
      dir="auto"
      lang={language}
      data-paragraph={`${number}-${first + index}`}
      data-number={first + index + 1}
    >
      {text}
    </p>
  ));
});
