/** A title made of a passage's own words. */
import { isPossessive } from './possessive.ts';
import type { TimeExpression } from '../times/timeExpression.ts';

const MAX_LENGTH = 90;

/** Phrases that set the scene: "During his first term,", "In return,". */
const SCENE =
  /^(?:(?:In|On|At|During|After|Before|Since|By|For|As|With|Even|When|Over|Under|Following|Despite|[Pp]rior|Shortly|Soon|Until|Throughout|Within|Amid|Among|Because of|Together|Along|Instead of)\b[^,]{0,60}|However|Meanwhile|Moreover|Furthermore|Additionally|Also|Instead|Nevertheless|Then|Finally|Eventually|Later|Earlier|Subsequently|Therefore|Thus|Indeed|Still),\s+/;
/** Who speaks, in an interview, or where: "KG: ", "Dr. Bill Barry: ". */
const SPEAKER = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}:\s+(?=[“"]?\p{Lu})/u;
/** Marks of notes: "(*)", "[1]". */
const NOTE_MARKS = /\s*(?:\((?:\*+|\d)\)|\[\d+\]|[*†‡]+)(?=\s|$|[.,;:])/g;
/** Words that only tie a sentence to the one before it. */
const TIES = /(?<!\bbut)\s(?:also|therefore|however|meanwhile|moreover|nevertheless)(?=\s\p{Ll})/gu;
/** "the craft, launched, flew": what is left of an aside whose time was taken out. */
const BARE_ASIDE = /,\s(?:\p{Ll}+ed|born|built|made|held|begun),(?=\s)/gu;
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
    .filter((time) => isInTheDate(time) && time.start >= start && time.end <= start + passage.length)
    .toReversed()
    .reduce((text, time) => withoutTime(text, time.start - start, time.end - start), passage);
  const words = timeless
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(DATELINE, '')
    .replace(SPEAKER, '')
    .replace(SCENE, '')
    .replace(JOINT, '');
  const bare = words
    .replace(TAIL, '')
    .replaceAll(/\(\s*(?:in|on|at|from|since)?\s*\)/g, '')
    .replaceAll(NOTE_MARKS, '')
    .replaceAll(TIES, '')
    .replaceAll(BARE_ASIDE, '')
    .replaceAll(/\s+([,.;:])/g, '$1')
    .replace(/^[\s,.;:—–-]+|[\s,.;:—–-]+$/g, '')
    .replaceAll(/\s+/g, ' ');
  return capitalised(shortened(bare));
}

/** "for eight weeks", "every month" say more than a date does. */
const isInTheDate = ({ type, edtf }: TimeExpression): boolean =>
  edtf !== null || type === 'DATE' || type === 'TIME';

/** What a time does at the start of a sentence: "Later that year saw the return of the ships." */
const DONE_BY_TIME =
  /^\s+(?:will|would|was|is|were|has|had|saw|sees|marked|marks|brought|brings|began|begins)\b/;

/** Takes a time out, and the word that leads to it; what it owns keeps it ("this year's exhibition"). */
function withoutTime(text: string, from: number, to: number): string {
  const isSubject = /^(?:the\s)?$/i.test(text.slice(0, from)) && DONE_BY_TIME.test(text.slice(to));
  if (isSubject || isPossessive(text, to)) return text;
  const before = text.slice(0, from).replace(LEADING, '');
  const isAfterRow = /^\s*(?:and|to)\s*$/.test(text.slice(to));
  return before + (isAfterRow ? '' : text.slice(to));
}

/** "SEOUL, South Korea —", "LONDON (AP) —". */
const DATELINE = /^\p{Lu}{3,}(?:\s\p{Lu}+)*(?:,[^—–]{0,40}|\s\([^)]{1,20}\)[^—–]{0,20})?\s[—–]\s/u;
/** Where a passage begins once the place and day that stand before the news are left out. */
export const afterDateline = (text: string, start: number): number =>
  start === 0 ? (DATELINE.exec(text)?.[0].length ?? 0) : start;

/** Words that lead to a time. */
const LEADING = /(?:^|\s)(?:on|in|at|by|since|until|from|during|over|for|of|and|to|through)?(?:\s+the)?\s*$/i;

/** Cut between words. */
export function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,.;:—–-]+$/, '')} …`;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
