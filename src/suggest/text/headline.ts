/** A title made of a passage's own words. */
import { isPossessive } from './possessive.ts';
import type { TimeExpression } from '../times/timeExpression.ts';

const MAX_LENGTH = 90;

/** Phrases that set the scene: "During his first term,", "In return,". */
const SCENE =
  /^(?:In|On|At|During|After|Before|Since|By|For|As|With|Even|When|Over|Under|Following|Despite)\b[^,]{0,60},\s+/;
const JOINT =
  /^(?:before|after|which|where|while|when|because|until|although|though|who|that|and|but|as well as|as|with|so)\s+/i;
/** What follows the thing itself: who says so, or what it brought with it. */
const TAIL = /,?\s+(?:according to|including|such as|apparently|saying)\b.*$/;
/**
 * @param times Expressions of the paragraph; those inside are left out, for a title stands beside its date.
 * @param start UTF-16 offset of the passage in its paragraph.
 */
export function toHeadline(passage: string, start: number, times: readonly TimeExpression[]): string {
  const timeless = times
    .filter((time) => time.start >= start && time.end <= start + passage.length)
    .toReversed()
    .reduce((text, time) => withoutTime(text, time.start - start, time.end - start), passage);
  const words = timeless
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(DATELINE, '')
    .replace(SCENE, '')
    .replace(JOINT, '');
  const bare = words
    .replace(TAIL, '')
    .replaceAll(/\(\s*\)/g, '')
    .replaceAll(/\s+([,.;:])/g, '$1')
    .replace(/^[\s,.;:—–-]+|[\s,.;:—–-]+$/g, '')
    .replaceAll(/\s+/g, ' ');
  return capitalised(shortened(bare));
}

/** Takes a time out, and the word that leads to it; what it owns keeps it ("this year's exhibition"). */
function withoutTime(text: string, from: number, to: number): string {
  if (isPossessive(text, to)) return text;
  const before = text.slice(0, from).replace(LEADING, '');
  const isAfterRow = /^\s*(?:and|to)\s*$/.test(text.slice(to));
  return before + (isAfterRow ? '' : text.slice(to));
}

/** "SEOUL, South Korea —" */
const DATELINE = /^\p{Lu}{3,}[^—–]{0,40}\s[—–]\s/u;
/** Words that lead to a time. */
const LEADING = /(?:^|\s)(?:on|in|at|by|since|until|from|during|over|for|of|and|to|through)?(?:\s+the)?\s*$/i;

function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,.;:—–-]+$/, '')} …`;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
