/** What the panel says of a date, a claim and a quote. */
import type { Status } from '../../dataset/dataset.ts';
import { precisionOf, type Basis, type EventDate } from '../../dataset/eventDate.ts';
import { MAX_MATCHES, type Verdict } from '../../dataset/verdict.ts';
import type { Precision } from '../../dataset/edtfDate.ts';

/** Where people call it otherwise than we do. */
const BASIS: Partial<Record<Basis, string>> = { undated: 'not dated' };
const PRECISION: Partial<Record<Precision, string>> = {
  half: 'half-year',
  quadrimester: 'third of a year',
  time: 'time of day',
};

/** "stated · year". A set is known no better than the stretch it spans, however exact its two ends are. */
export function basisAndPrecision({ basis, reading }: EventDate): string {
  const basisWords = BASIS[basis] ?? basis;
  if (!reading) return basisWords;
  const precision = precisionOf(reading);
  return `${basisWords} · ${reading.type === 'set' ? 'range' : (PRECISION[precision] ?? precision)}`;
}

interface StatusWords {
  readonly icon: string;
  /** Names may follow after "by". */
  readonly words: string;
}

export const STATUS_WORDS: Readonly<Record<Status, StatusWords>> = {
  reported: { icon: '●', words: 'Reported' },
  alleged: { icon: '◐', words: 'Alleged' },
  denied: { icon: '⊘', words: 'Denied' },
  expected: { icon: '◌', words: 'Expected' },
};

export type Tone = 'proved' | 'doubtful' | 'refused';

interface VerdictWords {
  readonly icon: string;
  readonly words: string;
  readonly tone: Tone;
}

export function verdictWords(verdict: Verdict): VerdictWords {
  switch (verdict.kind) {
    case 'verbatim':
      return { icon: '✓', words: `verbatim${positionWords(verdict)}`, tone: 'proved' };
    case 'same-words':
      return {
        icon: '≈',
        words: `same words, different characters${positionWords(verdict)}`,
        tone: 'proved',
      };
    case 'ambiguous':
      return { icon: '?', words: `found ${timesWords(verdict.passages.length)}`, tone: 'doubtful' };
    case 'not-found':
      return { icon: '✕', words: 'not found in the source', tone: 'refused' };
    case 'no-source-text':
      return { icon: '–', words: 'no source text to check against', tone: 'doubtful' };
    case 'unchecked':
      return { icon: '…', words: 'not checked yet', tone: 'doubtful' };
  }
}

const positionWords = ({ positionWasWrong }: { readonly positionWasWrong: boolean }): string =>
  positionWasWrong ? '; its stored position was wrong' : '';

const timesWords = (count: number): string =>
  count >= MAX_MATCHES ? `more than ${MAX_MATCHES - 1} times` : `${count} times`;
