/** "11 paragraphs · 25 passages quoted · all verified against the source text" */
import type { Source } from '../../dataset/dataset.ts';
import { formatEdtf } from '../../dataset/dateWords.ts';
import type { QuoteTally } from '../../state/selectors.ts';
import { counting } from '../../dataset/counting.ts';
import { verifiedWords } from '../verifiedWords.ts';

export function articleSummary(sources: readonly Source[], tally: QuoteTally): string {
  const paragraphs = sources.reduce((sum, source) => sum + source.paragraphs.length, 0);
  if (paragraphs === 0) return 'no source text';
  const counted = [
    ...(sources.length > 1 ? [counting(sources.length, 'source')] : []),
    counting(paragraphs, 'paragraph'),
  ];
  const quoted =
    tally.quotes === 0
      ? ['no passages quoted']
      : [`${counting(tally.quotes, 'passage')} quoted`, `${verifiedWords(tally)} against the source text`];
  return [...counted, ...quoted].join(' · ');
}

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
