import type { ReactNode } from 'react';
import { formatEdtf } from '../../dataset/dateWords.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import type { PlacedSuggestion } from '../../state/draft/drafting.ts';
import type { SuggestionVerdict } from '../../state/draft/suggestionVerdicts.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import { STATUS_WORDS } from '../event/words.ts';
import { Words } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import styles from './ReviewCard.module.css';

interface SuggestedEventProps {
  readonly suggestion: PlacedSuggestion;
  readonly verdict: SuggestionVerdict | null;
}

/** What a suggestion would become, and why it was made. */
export function SuggestedEvent({ suggestion, verdict }: SuggestedEventProps): ReactNode {
  const { title, date, status, actors, reasons } = suggestion;
  return (
    <article className={styles.card} data-verdict={verdict ?? undefined} aria-label="Suggestion">
      {verdict && <p className={styles.verdict}>{verdict === 'accepted' ? '✓ accepted' : '✕ rejected'}</p>}
      <h2 className={styles.title} dir="auto">
        {title}
      </h2>
      <p className={styles.date}>
        <strong>{date ? dateWords(date.edtf) : 'Not dated by this passage'}</strong>{' '}
        <span>{STATUS_WORDS[status].words}</span>
      </p>
      {date && <p className={styles.how}>{date.how}</p>}
      <Passage suggestion={suggestion} />
      {actors.length > 0 && (
        <p className={styles.how}>
          With{' '}
          {actors.map(({ name }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      <p className={styles.how}>Suggested because: {reasons.join('; ')}.</p>
    </article>
  );
}

function Passage({
  suggestion: { source: id, paragraph, start, end },
}: {
  readonly suggestion: PlacedSuggestion;
}): ReactNode {
  const source = useApp(selectSourcesById).get(id);
  const text = source?.paragraphs[paragraph]?.slice(start, end) ?? '';
  return (
    <blockquote className={styles.passage} lang={source?.language} dir="auto">
      <Words text={text} language={source?.language} />
    </blockquote>
  );
}

function dateWords(edtf: string): string {
  const reading = parseEdtf(edtf);
  const words = reading.ok ? formatEdtf(reading.value) : edtf;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
