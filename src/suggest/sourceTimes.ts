/** The time expressions of a source, paragraph by paragraph. */
import type { CalendarDay } from '../dataset/calendar.ts';
import type { Source } from '../dataset/dataset.ts';
import { allAtOnce } from './allAtOnce.ts';
import { readTimesInSteps, toLanguageCode } from './times/readTimes.ts';
import type { TimeExpression } from './times/timeExpression.ts';

/** Longer texts are not read: it would keep a reader waiting. UTF-16 units, of which about 4,000 take a millisecond. */
export const MAX_READ_LENGTH = 2_000_000;

/** Stands in for a day that is not known: before it everything is long past, so that nothing is counted from it. */
const UNKNOWN_DAY: CalendarDay = { year: 9998, month: 12, day: 31 };

/**
 * Expressions by paragraph, with offsets into their paragraph. None for a language that is not read. Without a day of
 * publication only what the words themselves say in full (`isExplicit`).
 */
export const timesInSource = (source: Source): SourceTimes => allAtOnce(readSourceInSteps(source));

/** The same, in steps that take no time to speak of. */
export function* readSourceInSteps(source: Source): Generator<void, SourceTimes> {
  const made = READ.get(source) ?? (yield* read(source));
  READ.set(source, made);
  return made;
}

type SourceTimes = readonly (readonly TimeExpression[])[];

const READ = new WeakMap<Source, SourceTimes>();

function* read(source: Source): Generator<void, SourceTimes> {
  const { paragraphs } = source;
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length + 1, -1);
  if (length > MAX_READ_LENGTH) return paragraphs.map(() => []);
  return yield* readParagraphs(source, paragraphs);
}

/** Those of paragraphs of a source that follow one another. */
export function* readParagraphs(
  { language: tag, published }: Source,
  paragraphs: readonly string[],
): Generator<void, SourceTimes> {
  const language = toLanguageCode(tag);
  if (language === null) return paragraphs.map(() => []);
  const day = published?.reading.type === 'date' ? published.reading.first : null;
  const options = { published: day ?? UNKNOWN_DAY, language };
  const found = yield* readTimesInSteps(paragraphs.join('\n'), options);
  return byParagraph(day ? found : found.filter(({ isExplicit }) => isExplicit), paragraphs);
}

function byParagraph(
  found: readonly TimeExpression[],
  paragraphs: readonly string[],
): readonly (readonly TimeExpression[])[] {
  let next = 0;
  let start = 0;
  return paragraphs.map(({ length }) => {
    const inside: TimeExpression[] = [];
    for (let expression = found[next]; expression && expression.start < start + length;) {
      // What reaches into the next paragraph is no expression of either.
      if (expression.end <= start + length) {
        inside.push({ ...expression, start: expression.start - start, end: expression.end - start });
      }
      expression = found[++next];
    }
    start += length + 1;
    return inside;
  });
}
