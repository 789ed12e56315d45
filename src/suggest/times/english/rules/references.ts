/** Now, once, some day: a side of the present, with no place on a calendar. */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import { day, reference, type Found } from '../../meanings.ts';
import { sayPublication } from '../../sayings.ts';
import type { Match } from '../../candidate.ts';

type Side = 'PRESENT' | 'PAST' | 'FUTURE';

const side =
  (name: Side, isMeant: (match: Match<Found>, context: Context) => boolean = () => true): Rule['read'] =>
  (match, context) =>
    isCompounded(match, context) || !isMeant(match, context) ? null : reference(name);

/** "the now-cancelled deal" and "a soon-to-open terminal" speak of the thing, not of a time. */
function isCompounded({ markTo }: Match<Found>, context: Context): boolean {
  const hyphen = context.token(markTo);
  return hyphen?.text === '-' && !hyphen.isSpaced;
}

/** "for more than a week now" says when the week ended. */
const endOfLength: Rule['read'] = (match, context) => {
  const before = context.token(match.from - 1)?.classes;
  const isAfterLength = before?.has('UNIT') || before?.has('UNITS');
  if (!isAfterLength || context.isNarrative) return null;
  return day(context.published, `up to ${sayPublication(context)}`, 'publication');
};

export const references: readonly Rule[] = [
  { name: 'end of a length of time', pattern: 'now', read: endOfLength },
  {
    name: 'now',
    pattern:
      'right? now | current | currently | nowadays | presently | at present | the present (day|time)? | at the moment | the time being | present - day | present day | modern day | to - date | to date | these days | to this day',
    read: side('PRESENT'),
  },
  {
    name: 'recently',
    pattern: '(more|most)? recently | lately | recent | the recent? past',
    read: side('PAST'),
  },
  {
    name: 'former',
    pattern: 'former',
    // In news it belongs to a title; "the former" of two says nothing of when.
    read: side(
      'PAST',
      (match, context) =>
        context.isNarrative &&
        !(context.wordAt(match.from - 1) === 'the' && !/^\p{L}/u.test(context.wordAt(match.to))),
    ),
  },
  {
    name: 'some day',
    pattern: 'the near? future | very soon | some day | someday | the near term | short - term',
    read: side('FUTURE'),
  },
  {
    name: 'future',
    pattern: 'future',
    read: side('FUTURE', (_, context) => context.isNarrative),
  },
  {
    name: 'soon',
    pattern: 'soon',
    read: side(
      'FUTURE',
      (match, context) =>
        context.tenseAt(match.from) === 'future' &&
        !/^(after|afterwards?|as)$/.test(context.wordAt(match.to)),
    ),
  },
];
