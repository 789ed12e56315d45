/** Now, once, some day: a side of the present, with no place on a calendar. */
import type { Rule } from '../../language.ts';
import { reference } from '../../meanings.ts';

const side =
  (name: 'PRESENT' | 'PAST' | 'FUTURE'): Rule['read'] =>
  () =>
    reference(name);

export const references: readonly Rule[] = [
  {
    name: 'now',
    pattern:
      '[ right? now | currently | nowadays | presently | at present | the present (day|time)? | at the moment | the time being | present - day | present day | modern day | ongoing | to? date:to - date ]',
    read: side('PRESENT'),
  },
  { name: 'current', pattern: 'current|present-day', read: side('PRESENT') },
  {
    name: 'once',
    pattern:
      '[ more? (recently | lately) | the recent? past | formerly | previously | former | recent | in history ]',
    read: (match, context) => {
      const word = context.wordAt(match.markTo - 1);
      // "the former" of two says nothing of when.
      const isPronoun =
        word === 'former' &&
        context.wordAt(match.markFrom - 1) === 'the' &&
        !/^\p{L}/u.test(context.wordAt(match.to));
      return isPronoun ? null : reference('PAST');
    },
  },
  {
    name: 'some day',
    pattern: '[ the? near? future | very? soon | some day | someday | the near term | short - term ]',
    read: side('FUTURE'),
  },
];
