/** The date of an event, from the words of its passage. */
import type { Basis, ReadDate } from '../dataset/eventDate.ts';
import { isPossessive } from './text/possessive.ts';
import type { TimeExpression } from './times/timeExpression.ts';

export interface SuggestedDate {
  readonly edtf: string;
  readonly basis: Basis;
  /** The words that give it, as they stand in the paragraph. */
  readonly words: string;
  /** One sentence on how they were read. */
  readonly how: string;
}

/**
 * @param times Expressions inside the passage, in order.
 * @param text Their paragraph.
 */
export function suggestDate(
  times: readonly TimeExpression[],
  text: string,
  published: ReadDate | null,
): SuggestedDate | null {
  const plain = times.filter(({ end }) => !isPossessive(text, end));
  const candidates = plain.length > 0 ? plain : times;
  const [first, second] = candidates.filter(({ edtf }) => edtf !== null);
  if (!first) return beforePublication(candidates, text, published);
  const row = second && rowOf(first, second, text);
  return (
    row ?? {
      edtf: first.edtf ?? '',
      basis: basisOf(first),
      words: text.slice(first.start, first.end),
      how: first.how,
    }
  );
}

const basisOf = ({ isExplicit }: TimeExpression): Basis => (isExplicit ? 'stated' : 'resolved');

/** Dates in one breath: "in 2018 and 2019", "from 5 to 7 May", "between March and June". */
const BETWEEN = /^\s*(?:and|to|until|till|through|[-–—])\s*(?:the\s+)?$/;

function rowOf(first: TimeExpression, second: TimeExpression, text: string): SuggestedDate | null {
  const isRow = BETWEEN.test(text.slice(first.end, second.start));
  const areSimple = [first, second].every(({ edtf }) => /^-?\d{4}(-\d\d){0,2}$/.test(edtf ?? ''));
  if (!isRow || !areSimple || (first.edtf ?? '') > (second.edtf ?? '')) return null;
  return {
    edtf: `${first.edtf}/${second.edtf}`,
    basis: first.isExplicit && second.isExplicit ? 'stated' : 'resolved',
    words: text.slice(first.start, second.end),
    how: `${first.how} ${second.how}`,
  };
}

/** "recently": at some time up to the day of publication. */
function beforePublication(
  times: readonly TimeExpression[],
  text: string,
  published: ReadDate | null,
): SuggestedDate | null {
  const past = times.find(({ value }) => value === 'PAST_REF');
  if (!past || published?.reading.type !== 'date' || published.reading.precision !== 'day') return null;
  const { start, end, how } = past;
  return { edtf: `[..${published.edtf}]`, basis: 'resolved', words: text.slice(start, end), how };
}
