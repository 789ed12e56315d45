/** The date of an event, from the words of its passage. */
import type { Basis, ReadDate } from '../dataset/eventDate.ts';
import type { TimeExpression } from './times/timeExpression.ts';

export interface SuggestedDate {
  readonly edtf: string;
  readonly basis: Basis;
  /** Where the words stand that give it: UTF-16 offsets into the paragraph, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** One sentence on how they were read. */
  readonly how: string;
}

/** @param times Expressions inside the passage, in order. */
export function suggestDate(
  times: readonly TimeExpression[],
  text: string,
  published: ReadDate | null,
): SuggestedDate | null {
  const plain = times.filter(({ end }) => !isPossessive(text, end));
  const candidates = plain.length > 0 ? plain : times;
  const [first, second] = candidates.filter(({ edtf }) => edtf !== null);
  if (!first) return beforePublication(candidates, published);
  const row = second && rowOf(first, second, text);
  return (
    row ?? {
      edtf: first.edtf ?? '',
      basis: basisOf(first),
      start: first.start,
      end: first.end,
      how: first.how,
    }
  );
}

const basisOf = ({ isExplicit }: TimeExpression): Basis => (isExplicit ? 'stated' : 'resolved');

/** "this year's exhibition" says which exhibition, and not when something happened. */
const isPossessive = (text: string, end: number): boolean => /^['’]s?\s/.test(text.slice(end, end + 3));

/** Dates in one breath: "in 2018 and 2019", "from 5 to 7 May", "between March and June". */
const BETWEEN = /^\s*(?:and|to|until|till|through|[-–—])\s*(?:the\s+)?$/;

function rowOf(first: TimeExpression, second: TimeExpression, text: string): SuggestedDate | null {
  const isRow = BETWEEN.test(text.slice(first.end, second.start));
  const areSimple = [first, second].every(({ edtf }) => /^-?\d{4}(-\d\d){0,2}$/.test(edtf ?? ''));
  if (!isRow || !areSimple || (first.edtf ?? '') > (second.edtf ?? '')) return null;
  return {
    edtf: `${first.edtf}/${second.edtf}`,
    basis: first.isExplicit && second.isExplicit ? 'stated' : 'resolved',
    start: first.start,
    end: second.end,
    how: `${first.how} ${second.how}`,
  };
}

/** "recently": at some time up to the day of publication. */
function beforePublication(
  times: readonly TimeExpression[],
  published: ReadDate | null,
): SuggestedDate | null {
  const past = times.find(({ value }) => value === 'PAST_REF');
  if (!past || published?.reading.type !== 'date' || published.reading.precision !== 'day') return null;
  const { start, end, how } = past;
  return { edtf: `[..${published.edtf}]`, basis: 'resolved', start, end, how };
}
