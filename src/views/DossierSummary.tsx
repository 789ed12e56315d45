import type { Dataset } from '../dataset/dataset.ts';
import { formatDate } from '../dataset/dateWords.ts';
import { isolated } from '../dataset/text.ts';
import { selectQuoteTally } from '../state/selectors.ts';
import { counting } from '../dataset/counting.ts';
import { verifiedWords } from './verifiedWords.ts';
import { useApp } from './useApp.tsx';

/** "SEOUL, South Korea · 22 November 2024 · 23 events · 30 quoted passages, all verified" */
export function DossierSummary({ dataset }: { readonly dataset: Dataset }) {
  const tally = useApp(selectQuoteTally);
  const [source] = dataset.sources;
  const parts = [
    ...(dataset.sources.length === 1 && source
      ? [source.place && isolated(source.place), source.published && formatDate(source.published)]
      : [counting(dataset.sources.length, 'source')]),
    counting(dataset.events.length, 'event'),
    tally.quotes === 0 ? 'no quotes' : `${counting(tally.quotes, 'quoted passage')}, ${verifiedWords(tally)}`,
  ];
  return <bdi dir="ltr">{parts.filter(Boolean).join(' · ')}</bdi>;
}
