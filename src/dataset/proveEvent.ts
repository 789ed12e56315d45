/** Proves the quotes of an event, and finds in them the words of its dates. */
import type { Problems } from './check.ts';
import type { DatedEvent } from './dataset.ts';
import type { SourceId } from './entityIds.ts';
import type { EventDate } from './eventDate.ts';
import { explainVerdict } from './explainVerdict.ts';
import type { QuoteClaim } from './parseQuote.ts';
import type { ProvableText } from './passage.ts';
import { placeDates, type QuotedText } from './placeDates.ts';
import { quoted } from './problem.ts';
import { proveQuote } from './quote.ts';
import { provedPassage, UNCHECKED, type Quote, type Verdict } from './verdict.ts';

/** An event as a file gives it: its quotes are unchecked, and its dates not yet placed. */
export interface UnprovedEvent {
  readonly event: DatedEvent;
  /** One for each quote of the event, in the same order. */
  readonly claims: readonly QuoteClaim[];
  /** Where in the file each of its dates stands, its own before those that others tell. */
  readonly datePaths: readonly string[];
}

export type ProvableTexts = ReadonlyMap<SourceId, ProvableText>;

export function proveEvent(unproved: UnprovedEvent, texts: ProvableTexts, problems: Problems): DatedEvent {
  const verdicts = unproved.claims.map((claim): Verdict => {
    const read = texts.get(claim.source);
    if (!read) return { kind: 'no-source-text' };
    const verdict = proveQuote(read, claim.text, claim.at);
    explainVerdict(verdict, claim, read, problems);
    return verdict;
  });
  const event = withVerdicts(unproved, verdicts, texts);
  const [path = '', ...otherPaths] = unproved.datePaths;
  listLostWords(event.date, path, problems);
  for (const [index, date] of event.otherDates.entries())
    listLostWords(date, otherPaths[index] ?? '', problems);
  return event;
}

/** The event with verdicts, one for each of its quotes, and its dates placed in what they prove. */
export function withVerdicts(
  { event, claims }: UnprovedEvent,
  verdicts: readonly Verdict[],
  texts: ReadonlyMap<SourceId, { readonly paragraphs: readonly string[] }>,
): DatedEvent {
  const quotes = claims.map(({ source, text }, index): Quote => ({
    source,
    text,
    verdict: verdicts[index] ?? UNCHECKED,
  }));
  const quotedTexts: QuotedText[] = [];
  for (const quote of quotes) {
    const passage = provedPassage(quote);
    const paragraph = passage && texts.get(passage.source)?.paragraphs[passage.paragraph];
    if (passage && paragraph)
      quotedTexts.push({ passage, text: paragraph.slice(passage.start, passage.end) });
  }
  const [date = event.date, ...otherDates] = placeDates([event.date, ...event.otherDates], quotedTexts);
  return { ...event, date, otherDates, quotes };
}

/** `source` is still null where the words were not found and no source was named. */
function listLostWords({ words, wordsAt, source }: EventDate, path: string, problems: Problems): void {
  if (words === null || wordsAt) return;
  const message =
    source === null
      ? 'does not stand in a quote of this event; quote the sentence that has these words, or correct them.'
      : `does not stand in a quote of this event from the source ${quoted(source)}; quote the sentence of that source that has these words, or correct “source” or “words”.`;
  problems.error(`${path}.words`, `${quoted(words)} ${message}`);
}
