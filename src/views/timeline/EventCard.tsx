import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import { cut, shownTitle } from '../cut.ts';
import { Title, Words, type WordsProps } from '../InLanguage.tsx';
import { Tooltip } from '../Tooltip.tsx';
import { useApp } from '../useApp.tsx';
import styles from './EventCard.module.css';

const MAX_QUOTE = 180;
interface Props {
  readonly event: DatedEvent;
  readonly anchor: HTMLElement;
  readonly onDismiss: () => void;
}

/** A short card beside an event that is pointed at or has the focus: date and first quote. */
export function EventCard({ event, anchor, onDismiss }: Props) {
  const quote = useFirstQuote(event);

  return (
    <Tooltip anchor={anchor} onDismiss={onDismiss}>
      <p className={styles.date}>{formatDateInFull(event.date)}</p>
      <p className={styles.title}>
        <Title text={shownTitle(event.title)} />
      </p>
      {quote && (
        <p className={styles.quote} lang={quote.language} dir="auto">
          “<Words text={cut(quote.text, MAX_QUOTE)} language={quote.language} />”
        </p>
      )}
    </Tooltip>
  );
}

/** The source's own words for the first quote that is proved. */
function useFirstQuote({ quotes }: DatedEvent): WordsProps | null {
  const sources = useApp(selectSourcesById);
  const passage = quotes.map(provedPassage).find((proved) => proved !== null);
  const source = passage && sources.get(passage.source);
  const paragraph = source?.paragraphs[passage?.paragraph ?? -1];
  if (!passage || !source || paragraph === undefined) return null;
  return { text: paragraph.slice(passage.start, passage.end), language: source.language };
}
