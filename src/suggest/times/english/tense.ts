/** Whether a clause speaks of what is to come or of what has been. */
import type { Tense } from '../language.ts';
import type { Token } from '../tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FUTURE = words(
  "will 'll shall would may might must expects scheduled upcoming slated going hopes intends deadline start starts begin begins open opens resume resumes meets takes ends expires closes reopens goes could",
);
/** These look ahead only before "to", "for" or "until": "plans to meet", and not "announced plans Friday". */
const FUTURE_BEFORE_TO = words('expected plans plan planned set ready about is are adjourned postponed');
const BE = /^(is|are|was|were|be)$/;
const PAST = words(
  'was were had did said told took made came went began held won lost left became died fell rose met found gave since got led put',
);

/** How many tokens to each side are looked at: about a clause. */
const REACH = 12;
const CLAUSE_END = /^[.;:!?]$/;

/** The nearest verb that tells, before the token or else after it, within the sentence. */
export function tenseAt(tokens: readonly Token[], index: number): Tense | null {
  // "has until Saturday" looks ahead when nothing says otherwise.
  const isLimit = /^(until|by)$/.test(tokens[index - 1]?.text ?? '');
  return nearestTense(tokens, index, -1) ?? nearestTense(tokens, index, 1) ?? (isLimit ? 'future' : null);
}

function nearestTense(tokens: readonly Token[], index: number, direction: 1 | -1): Tense | null {
  for (let step = 1; step <= REACH; step++) {
    const at = index + direction * step;
    const token = tokens[at];
    // A line begins with the token after the break.
    const breakAt = direction === 1 ? token : tokens[at + 1];
    if (!token || breakAt?.startsLine || CLAUSE_END.test(token.text)) return null;
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
  }
  return null;
}

function tenseOf(tokens: readonly Token[], at: number): Tense | null {
  const { text, isCapital } = tokens[at] as Token;
  const next = tokens[at + 1]?.text;
  const isAfterBe = BE.test(tokens[at - 1]?.text ?? '');
  if (FUTURE.has(text))
    return (isCapital && text === 'may') || (text === 'could' && next === 'not') ? null : 'future';
  // "halted due to rain" gives a reason.
  if (text === 'due' && (next !== 'to' || isAfterBe)) return 'future';
  const isPlan = FUTURE_BEFORE_TO.has(text) && /^(to|for|until)$/.test(next ?? '');
  if (isPlan || (isAfterBe && /^(expected|planned)$/.test(text))) return 'future';
  if (text === 'to' && next === 'be') return 'future';
  // "is held" and "will be held": the participle says nothing; "was" before it does.
  if (isAfterBe) return null;
  const isPast = PAST.has(text) || (!isCapital && text.length > 4 && /[^e]ed$/.test(text));
  return isPast ? 'past' : null;
}
