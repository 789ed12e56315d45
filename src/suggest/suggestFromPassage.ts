/** What can be made of words that a person chose: a title and a date, to start from. */
import type { Source } from '../dataset/dataset.ts';
import type { Passage } from '../dataset/passage.ts';
import { suggestDate, type SuggestedDate } from './suggestDate.ts';
import { timesInSource } from './sourceTimes.ts';
import { isWithin } from './text/clauses.ts';
import { toHeadline } from './text/headline.ts';

export interface FromPassage {
  readonly title: string;
  /** Null when the words do not date anything. */
  readonly date: SuggestedDate | null;
}

export function suggestFromPassage(source: Source, passage: Passage): FromPassage {
  const text = source.paragraphs[passage.paragraph] ?? '';
  const words = text.slice(passage.start, passage.end);
  const times = (timesInSource(source)[passage.paragraph] ?? []).filter((time) => isWithin(time, passage));
  return {
    title: toHeadline(words, passage.start, times),
    date: suggestDate(times, text, source.published),
  };
}
