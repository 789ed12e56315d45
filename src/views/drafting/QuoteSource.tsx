import type { ReactNode } from 'react';
import { entriesOf } from '../../state/draft/entries.ts';
import { useDraft } from './useDraft.ts';

interface QuoteSourceProps {
  readonly label: string;
  /** The id that the quote names; there may be no source of it. */
  readonly source: string;
  readonly choose: (source: string) => void;
}

/** Which article a quote is from, where that is a question. */
export function QuoteSource({ label, source, choose }: QuoteSourceProps): ReactNode {
  const sources = entriesOf(useDraft(), 'sources');
  const isKnown = sources.some(({ id }) => String(id) === source);
  if (isKnown && sources.length === 1) return null;
  return (
    <select aria-label={label} value={source} onChange={({ target }) => choose(target.value)}>
      {!isKnown && <option value={source}>None that is here ({source})</option>}
      {sources.map(({ id, title, publisher }) => (
        <option key={id} value={String(id)}>
          {publisher === undefined ? title : `${title} · ${publisher}`}
        </option>
      ))}
    </select>
  );
}
