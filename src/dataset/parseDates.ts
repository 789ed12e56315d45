import { check, entriesOf, type Problems } from './check.ts';
import type { DatedEvent } from './dataset.ts';
import type { SourceId } from './entityIds.ts';
import type { EventDate } from './eventDate.ts';
import { DateSchema, type EventInFile } from './fileSchema.ts';
import { parseDate } from './parseDate.ts';
import type { ReadSource } from './parseSource.ts';
import { placeDates, type QuotedText } from './placeDates.ts';
import { quoted } from './problem.ts';
import { provedPassage, type Quote } from './verdict.ts';

/** The dates of an event, each with its source, or null after the reason was added why its own cannot be read. */
export function parseDates(
  event: Pick<EventInFile, 'date' | 'otherDates'>,
  quotes: readonly Quote[],
  path: string,
  sources: ReadonlyMap<SourceId, ReadSource>,
  problems: Problems,
): Pick<DatedEvent, 'date' | 'otherDates'> | null {
  const own = parseDate(event.date, `${path}.date`, sources, problems);
  if (!own) return null;
  const told = [{ date: own, at: `${path}.date` }];
  for (const { entry, at } of entriesOf(event.otherDates, `${path}.otherDates`, problems)) {
    const checked = check(DateSchema, entry, at, problems);
    const date = checked && parseDate(checked, at, sources, problems);
    if (date) told.push({ date, at });
  }

  const quotedTexts = quotes.flatMap((quote): readonly QuotedText[] => {
    const passage = provedPassage(quote);
    const paragraph = passage && sources.get(passage.source)?.source.paragraphs[passage.paragraph];
    return passage && paragraph ? [{ passage, text: paragraph.slice(passage.start, passage.end) }] : [];
  });
  const [date = own, ...otherDates] = placeDates(
    told.map((entry) => entry.date),
    quotedTexts,
  );
  for (const [index, placed] of [date, ...otherDates].entries()) {
    listLostWords(placed, told[index]?.at ?? path, problems);
  }
  return { date, otherDates };
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
