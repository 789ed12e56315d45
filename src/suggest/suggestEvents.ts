/** Events that an article may tell of, each with the passage it was found in and why. */
import type { Source, Status } from '../dataset/dataset.ts';
import { MAX_QUOTE_LENGTH } from '../dataset/quote.ts';
import { ENOUGH, evidenceIn, type Evidence } from './evidence.ts';
import { findActors, type FoundActor } from './names/findActors.ts';
import { indexMentions, shortNameOf, type MentionIndex } from './names/mentions.ts';
import { timesInSource } from './sourceTimes.ts';
import { suggestDate, type SuggestedDate } from './suggestDate.ts';
import { isWithin, toClauses, type Clause } from './text/clauses.ts';
import { afterDateline, shortened, toHeadline } from './text/headline.ts';
import { toSentences } from './text/sentences.ts';
import { statusOf } from './text/status.ts';
import { toLanguageCode } from './times/readTimes.ts';
import type { TimeExpression } from './times/timeExpression.ts';

export interface Suggestion {
  readonly paragraph: number;
  /** UTF-16 offsets of the passage in its paragraph; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  /** Null when the passage does not date it. */
  readonly date: SuggestedDate | null;
  /** Who takes part, as far as the passage names them. */
  readonly actors: readonly Pick<FoundActor, 'name' | 'kind' | 'aliases' | 'role'>[];
  readonly status: Status;
  /** Why it was suggested, each a phrase: "dated by “last week”". */
  readonly reasons: readonly string[];
}

/**
 * In the order of the text. None for a language that is not read: English rules find nonsense in it.
 * @param onRead Told after each paragraph how many are read.
 */
export function suggestEvents(
  source: Source,
  onRead: (paragraphs: number) => void = () => {},
): readonly Suggestion[] {
  if (toLanguageCode(source.language) === null) return [];
  const times = timesInSource(source);
  const sentences = source.paragraphs.map((text, index) => {
    const found = toSentences(text);
    onRead(index + 1);
    return found;
  });
  const named = indexMentions(findActors(source.paragraphs, sentences));
  return sentences.flatMap((inParagraph, paragraph) => {
    const text = source.paragraphs[paragraph] ?? '';
    const inText = times[paragraph] ?? [];
    return inParagraph.flatMap((sentence) =>
      toClauses(sentence, text).flatMap((clause) => {
        const evidence = evidenceIn(clause, inText, text);
        const weight = evidence.reduce((sum, part) => sum + part.weight, 0);
        // Words without a full stop for pages are no passage.
        const isTooLong = clause.end - clause.start > MAX_QUOTE_LENGTH;
        return weight < ENOUGH || isTooLong
          ? []
          : [suggestion(clause, paragraph, text, { source, times: inText, named, evidence })];
      }),
    );
  });
}

interface Findings {
  readonly source: Source;
  readonly times: readonly TimeExpression[];
  readonly named: MentionIndex;
  readonly evidence: readonly Evidence[];
}

function suggestion(
  clause: Clause,
  paragraph: number,
  text: string,
  { source, times, named, evidence }: Findings,
): Suggestion {
  const { start, end } = clause;
  const inside = times.filter((time) => isWithin(time, clause));
  const title = toHeadline(text.slice(start, end), start, inside);
  const person = named.lastPersonBefore(paragraph, start);
  return {
    paragraph,
    start,
    end,
    title: shortened(naming(title, clause.joint, { person, thing: thingBefore(text, start) })),
    date: suggestDate(inside, text, source.published),
    actors: actorsIn(clause, named.within(paragraph, { start: afterDateline(text, start), end }), person),
    status: statusOf(clause.words),
    reasons: evidence.map(({ reason }) => reason),
  };
}

/** What was named before a clause. */
interface Before {
  readonly person: FoundActor | null;
  readonly thing: string | null;
}

/** "The tolls", of "the tolls, which were abolished". */
function thingBefore(text: string, start: number): string | null {
  const [, thing] = THING.exec(text.slice(Math.max(0, start - 80), start)) ?? [];
  return thing === undefined ? null : thing.replace(/^./, (letter) => letter.toUpperCase());
}

const DETERMINERS = '(?:an?|the|its|his|her|their|our|my|these|those|this|that)';
const THING = new RegExp(`\\b(${DETERMINERS}(?:\\s(?!${DETERMINERS}\\b)[\\p{L}\\d'’-]+){1,5}),\\s*$`, 'iu');

/** A title stands by itself: who "he" is, whose "his" is, and who it was "who" did it. */
function naming(title: string, joint: Clause['joint'], { person, thing }: Before): string {
  const did = title.replace(/^Also /, '').replace(/^./, (letter) => letter.toLowerCase());
  if (joint === 'which' && thing !== null && /^(was|were|has|have|had) /.test(did)) return `${thing} ${did}`;
  if (person === null) return title;
  const name = shortNameOf(person);
  if (joint === 'who') return `${name} ${did}`;
  return title.replace(/^(He|She)\b/, name).replace(/^(His|Her)\b(?= \p{Ll})/u, `${name}'s`);
}

/** Who is named, and whom "he" and "she" mean when no person is. */
function actorsIn(
  { words }: Clause,
  named: readonly FoundActor[],
  person: FoundActor | null,
): Suggestion['actors'] {
  const isMeant = words.some(({ text }) => /^(he|she|his|her)$/i.test(text));
  const isUnnamed = person && isMeant && !named.some(({ kind }) => kind === 'person');
  return [...named, ...(isUnnamed ? [person] : [])].map(({ name, kind, aliases, role }) => ({
    name,
    kind,
    aliases,
    role,
  }));
}
