/** Whether a clause speaks of what is to come or of what has been. */
import type { Tense } from '../language.ts';
import type { Token } from '../tokens.ts';

const FUTURE = new Set([
  'will',
  "'ll",
  'shall',
  'would',
  'expected',
  'expects',
  'scheduled',
  'plans',
  'planned',
  'upcoming',
  'due',
  'going',
  'slated',
  'hopes',
  'intends',
  'must',
]);
const PAST = new Set([
  'was',
  'were',
  'had',
  'did',
  'said',
  'told',
  'took',
  'made',
  'came',
  'went',
  'began',
  'held',
  'won',
  'lost',
  'left',
  'became',
  'died',
  'fell',
  'rose',
  'met',
  'found',
  'gave',
  'has',
  'have',
  'since',
  'got',
  'led',
  'put',
]);

/** How many tokens to each side are looked at: about a clause. */
const REACH = 12;
const CLAUSE_END = /^[.;:!?]$/;

/** The nearest verb that tells, before the token or after it, within the sentence. */
export function tenseAt(tokens: readonly Token[], index: number): Tense | null {
  for (const direction of [-1, 1] as const) {
    for (let step = 1; step <= REACH; step++) {
      const token = tokens[index + direction * step];
      if (!token || CLAUSE_END.test(token.text) || (direction === -1 && tokens[index]?.startsLine)) break;
      const tense = tenseOf(token, tokens[index + direction * step + 1]);
      if (tense) return tense;
      if (direction === -1 && token.startsLine) break;
    }
  }
  return null;
}

function tenseOf({ text, isCapital }: Token, next: Token | undefined): Tense | null {
  if (FUTURE.has(text))
    return text === 'due' && next?.text !== 'to' && next?.text !== 'in' && next?.text !== 'on'
      ? null
      : 'future';
  if (PAST.has(text)) return 'past';
  if (text === 'to' && next && /^(be|begin|start|meet|take)$/.test(next.text)) return 'future';
  return !isCapital && text.length > 4 && /[^e]ed$/.test(text) ? 'past' : null;
}
