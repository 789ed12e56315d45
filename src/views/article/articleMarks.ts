/** What is marked in each paragraph of the article, found when somebody comes near it. */
import { columnsOf, firstParagraph } from '../../dataset/columns/columnsOf.ts';
import { listAt, type NumberLists } from '../../dataset/columns/numberLists.ts';
import type { Dataset, DatedEvent, Source } from '../../dataset/dataset.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import { marksIn, NO_MARKS, type ParagraphMarks } from './segments.ts';

/** `source` is the place of the source in the dataset. The same object each time. */
export type ArticleMarks = (source: number, paragraph: number) => ParagraphMarks;

export function toArticleMarks(dataset: Dataset): ArticleMarks {
  const { sources, events } = dataset;
  const firsts = sources.map((_, index) => firstParagraph(sources, index));
  const quoting = placesByParagraph(columnsOf(dataset).paragraphs);
  const known = new Map<number, ParagraphMarks>();
  return (source, paragraph) => {
    const number = (firsts[source] ?? 0) + paragraph;
    const found = known.get(number);
    if (found) return found;
    const places = quoting.get(number) ?? [];
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
}

/** The places of the events that are quoted from each paragraph. */
function placesByParagraph(paragraphs: NumberLists): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let place = 0; place + 1 < paragraphs.from.length; place++) {
    for (const number of new Set(listAt(paragraphs, place))) {
      const known = places.get(number);
      if (known) known.push(place);
      else places.set(number, [place]);
    }
  }
  return places;
}

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
