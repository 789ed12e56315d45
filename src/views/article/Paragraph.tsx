import { memo, useMemo, useState, type ReactNode } from 'react';
import { foreignWords } from '../../dataset/textLanguage.ts';
import styles from './Paragraph.module.css';
import { PassageMark } from './PassageMark.tsx';
import { MarkedText, type Drawing } from './MarkedText.tsx';
import { toSegments, type ParagraphMarks, type Segment } from './segments.ts';
import type { EventId } from '../../dataset/entityIds.ts';

interface ParagraphProps extends Omit<Drawing, 'foreign'> {
  /** "0-3": the fourth paragraph of the first source. */
  readonly address: string;
  /** As people count. */
  readonly number: number;
  readonly language: string;
  readonly marks: ParagraphMarks;
  readonly isShown: (event: EventId) => boolean;
  readonly currentEvent: EventId | null;
  readonly currentQuote: number | null;
}

/** Its text is exactly the source's: the number in the margin is drawn, not written. */
export const Paragraph = memo(function Paragraph(props: ParagraphProps): ReactNode {
  const { address, number, language, marks, isShown, currentEvent, currentQuote, text } = props;
  const segments = useMemo(() => toSegments(text.length, marks), [text, marks]);
  const foreign = useMemo(() => foreignWords(text, language), [text, language]);
  const drawing = { ...props, foreign };
  const [pointedAt, setPointedAt] = useState<Segment | null>(null);

  const isCurrent = ({ passages }: Segment): boolean =>
    passages.some(
      ({ event, quote }) => event === currentEvent && (currentQuote === null || quote === currentQuote),
    );
  const isPointedAt = ({ passages }: Segment): boolean =>
    pointedAt !== null && passages.some((passage) => pointedAt.passages.includes(passage));

  return (
    <p className={styles.paragraph} dir="auto" lang={language} data-paragraph={address} data-number={number}>
      {segments.map((segment) =>
        segment.passages.length === 0 ? (
          <MarkedText key={segment.start} start={segment.start} end={segment.end} drawing={drawing} />
        ) : (
          <PassageMark
            key={segment.start}
            segment={segment}
            drawing={drawing}
            isCurrent={isCurrent(segment)}
            isFaded={!segment.events.some(isShown)}
            isPointedAt={isPointedAt(segment)}
            onPoint={setPointedAt}
          />
        ),
      )}
    </p>
  );
});
