/** How much of a paragraph is shown around the passage that is quoted from it. */
import { widenToCharacters } from '../../dataset/characters.ts';
import type { Match } from '../../state/search.ts';

/** UTF-16. Two lines of a phone before the passage, which is what has to be seen, and three after it. */
const BEFORE = 80;
const AFTER = 120;
/** Who writes with spaces has one within this reach; in other scripts words end where the segmenter says so. */
const SPACE_REACH = 30;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The stretch of the paragraph, the passage in it, that neither begins nor ends within a word or a character. */
export function surroundingsOf(paragraph: string, passage: Match): Match {
  const start = startOfWord(paragraph, passage.start - BEFORE, passage.start);
  const end = endOfWord(paragraph, passage.end, passage.end + AFTER);
  return widenToCharacters(paragraph, start, end);
}

/** The first place from `from` on, and not after `to`, at which a word begins. */
function startOfWord(text: string, from: number, to: number): number {
  if (from <= 0) return 0;
  for (let at = from; at < Math.min(to, from + SPACE_REACH); at++)
    if (isSpace(text, at - 1) && !isSpace(text, at)) return at;
  const cut = words.segment(text).containing(from);
  return !cut || cut.index === from ? from : Math.min(to, cut.index + cut.segment.length);
}

/** The last place up to `to`, and not before `from`, at which a word has ended. */
function endOfWord(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  for (let at = to; at > Math.max(from, to - SPACE_REACH); at--)
    if (isSpace(text, at) && !isSpace(text, at - 1)) return at;
  const cut = words.segment(text).containing(to);
  return Math.max(from, cut?.index ?? to);
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
