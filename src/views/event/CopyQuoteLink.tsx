import { useState, type ReactNode } from 'react';
import controls from '../controls.module.css';
import { useLinks } from '../LinkContext.tsx';
import styles from './QuoteFigure.module.css';
import type { EventId } from '../../dataset/entityIds.ts';

interface CopyQuoteLinkProps {
  readonly event: EventId;
  readonly quote: number;
}

export function CopyQuoteLink({ event, quote }: CopyQuoteLinkProps): ReactNode {
  const { copyLink } = useLinks();
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    setOutcome('');
    setOutcome((await copyLink(event, quote)) ? 'Link copied' : 'The link could not be copied');
  };
  return (
    <>
      <button
        type="button"
        className={controls.quiet}
        aria-label="Link to this quote"
        title="Copy link to this quote"
        onClick={() => void copy()}
      >
        Link
      </button>
      <span className={styles.outcome} aria-live="polite">
        {outcome}
      </span>
    </>
  );
}
