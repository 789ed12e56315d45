/** "11 paragraphs · 25 passages quoted · all verified against the source text" */
import type { Source } from '../../dataset/dataset.ts';
import { formatEdtf } from '../../dataset/dateWords.ts';

interface QuoteTally {
  readonly quotes: number;
  readonly proved: number;
}

export function articleSummary(sources: readonly Source[], { quotes, proved }: QuoteTally): string {
  const paragraphs = sources.reduce((sum, source) => sum + source.paragraphs.length, 0);
  if (paragraphs === 0) return 'no source text';
  const counted = [
    sources.length > 1 ? `${sources.length} sources` : '',
    counting(paragraphs, 'paragraph'),
  ].filter(Boolean);
  if (quotes === 0) return [...counted, 'no passages quoted'].join(' · ');
  const verified = proved === quotes ? 'all verified' : `${proved} verified`;
  return [...counted, `${counting(quotes, 'passage')} quoted`, `${verified} against the source text`].join(
    ' · ',
  );
}

export const counting = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Publisher, date of publication, place and author, as far as they are known. */
export function sourceDetails({ publisher, published, place, author }: Source): readonly string[] {
  const details = [
    publisher,
    published && formatEdtf(published.reading),
    place,
    author && author !== publisher ? `by ${author}` : null,
  ];
  return details.filter((detail) => detail !== null && detail !== '') as string[];
}
