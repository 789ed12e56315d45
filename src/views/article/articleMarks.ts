/** What is marked in each paragraph of the article, found when somebody comes near it. */
import { columnsOf, firstParagraph } from '../../dataset/columns/columnsOf.ts';
import { listAt, placesOfEach } from '../../dataset/columns/numberLists.ts';
import type { Dataset, DatedEvent, Source } from '../../dataset/dataset.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import { rememberLast } from '../../state/createSelector.ts';
import { marksIn, NO_MARKS, type ParagraphMarks } from './segments.ts';

/** `source` is the place of the source in the dataset. The same object each time. */
export type ArticleMarks = (source: number, paragraph: number) => ParagraphMarks;

/** Remembered, for a rendering that gives way to a more urgent one begins again. */
export const toArticleMarks = rememberLast((dataset: Dataset): ArticleMarks => {
  const { sources, events } = dataset;
  const firsts = sources.map((_, index) => firstParagraph(sources, index));
  const quoting = placesOfEach(columnsOf(dataset).paragraphs);
  const known = new Map<number, ParagraphMarks>();
  return (source, paragraph) => {
    const number = (firsts[source] ?? 0) + paragraph;
    const found = known.get(number);
    if (found) return found;
    // An event may be quoted from a paragraph more than once.
    const places = [...new Set(listAt(quoting, number))];
    const id = sources[source]?.id;
    const marks =
      places.length === 0 || id === undefined
        ? NO_MARKS
        : marksIn(
            places.flatMap((place) => events[place] ?? []),
            id,
            paragraph,
          );
    known.set(number, marks);
    return marks;
  };
});

/** Whether an event is quoted from certain paragraphs of a source. */
export const isQuotedFrom = (
  { quotes }: DatedEvent,
  { id }: Source,
  isMeant: (paragraph: number) => boolean,
): boolean =>
  quotes.some((quote) => {
    const passage = provedPassage(quote);
    return passage?.source === id && isMeant(passage.paragraph);
  });
