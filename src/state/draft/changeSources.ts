import { normaliseText } from '../../dataset/text.ts';
import type { Draft } from './draft.ts';
import type { Change, EventInDraft, New, QuoteInDraft } from './draftFile.ts';
import { addEntry, changeEntry, entriesOf, findEntry, removeEntry, withFile } from './entries.ts';
import { movedParagraphs } from './movedParagraphs.ts';
import { moveVerdicts } from './suggestionVerdicts.ts';

/** With its text as offsets count in it; it becomes the last source. */
export const addSource = (draft: Draft, source: New<'sources'>): Draft =>
  addEntry(draft, 'sources', withNormalText(source), source.title);

/**
 * Another text takes along what hangs on paragraphs that it still has: verdicts on suggestions, and where quotes say
 * that they stand.
 */
export function changeSource(draft: Draft, id: string, change: Change<'sources'>): Draft {
  const changed = changeEntry(draft, 'sources', id, withNormalText(change));
  const before = findEntry(draft, 'sources', id)?.text ?? [];
  const after = findEntry(changed, 'sources', id)?.text ?? [];
  if (before === after) return changed;
  const moved = movedParagraphs(before, after);
  const moveQuote = (quote: QuoteInDraft): QuoteInDraft => {
    const { paragraph } = quote.at ?? {};
    if (String(quote.source) !== id || paragraph === undefined) return quote;
    return { ...quote, at: { ...quote.at, paragraph: (moved(paragraph - 1) ?? paragraph - 1) + 1 } };
  };
  return {
    ...withFile(changed, {
      events: entriesOf(changed, 'events').map((event) =>
        event.quotes ? { ...event, quotes: event.quotes.map(moveQuote) } : event,
      ),
    }),
    verdicts: moveVerdicts(changed.verdicts, id, moved),
  };
}

/** How many quotes are from a source, and how many events have them. */
export function countQuotesFrom(
  draft: Draft,
  id: string,
): { readonly quotes: number; readonly events: number } {
  const counts = entriesOf(draft, 'events').map(
    ({ quotes }) => (quotes ?? []).filter(({ source }) => String(source) === id).length,
  );
  return {
    quotes: counts.reduce((sum, count) => sum + count, 0),
    events: counts.filter((count) => count > 0).length,
  };
}

/** Its quotes and the verdicts on its suggestions go with it; events stay. */
export function removeSource(draft: Draft, id: string): Draft {
  const removed = removeEntry(draft, 'sources', id);
  if (removed === draft) return draft;
  return {
    ...withFile(removed, { events: entriesOf(removed, 'events').map((event) => withoutSource(event, id)) }),
    verdicts: moveVerdicts(removed.verdicts, id, () => null),
  };
}

function withNormalText<S extends { readonly text?: readonly string[] | undefined }>(source: S): S {
  return source.text ? { ...source, text: source.text.map(normaliseText) } : source;
}

function withoutSource(event: EventInDraft, id: string): EventInDraft {
  const isOther = ({ source }: { readonly source?: string | number | undefined }) => String(source) !== id;
  const unsourced = (date: EventInDraft['date']): EventInDraft['date'] => {
    if (isOther(date)) return date;
    const { source: _, ...rest } = date;
    return rest;
  };
  return {
    ...event,
    date: unsourced(event.date),
    ...(event.otherDates && { otherDates: event.otherDates.map(unsourced) }),
    ...(event.quotes && { quotes: event.quotes.filter(isOther) }),
  };
}
