/** Plain text to paragraphs. */
import { normaliseText } from '../dataset/text.ts';

export interface PlainText {
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}

/** Paragraphs end at blank lines or, where there are none, at every line end. Lines that a program broke are joined. */
export function readPlainText(text: string): PlainText {
  const lines = normaliseText(text)
    .trim()
    .split(/[\n\f]/);
  const hasBlanks = lines.some((line) => line.trim() === '');
  const breaks = readBreaks(lines);
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(open.join('').trim());
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      close();
      continue;
    }
    open.push(line.trim());
    const isJoined = breaks.isForced(index);
    if (isJoined) open.push(' ');
    else if (hasBlanks) open.push('\n');
    else close();
  }
  close();
  return { paragraphs, notes: breaks.notes };
}

interface Breaks {
  /** Whether the line was broken for want of room. */
  readonly isForced: (index: number) => boolean;
  readonly notes: readonly string[];
}

const UNBROKEN: Breaks = { isForced: () => false, notes: [] };
/** Between a narrow column and what no program breaks at. */
const [LEAST_WIDTH, MOST_WIDTH] = [50, 100];
/** Fewer may have come about by chance. */
const LEAST_FORCED = 3;

/**
 * A program that fills lines of a width breaks one only where the next word has no room. Where most breaks are of that kind
 * they mean nothing; a verse or an address is broken earlier.
 */
function readBreaks(lines: readonly string[]): Breaks {
  const width = lines.reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0);
  if (width < LEAST_WIDTH || width > MOST_WIDTH) return UNBROKEN;
  const isBreak = (index: number) => lines[index]?.trim() !== '' && (lines[index + 1] ?? '').trim() !== '';
  const isForced = (index: number) => {
    const [nextWord = ''] = (lines[index + 1] ?? '').trimStart().split(' ', 1);
    return isBreak(index) && (lines[index] ?? '').trimEnd().length + 1 + nextWord.length > width;
  };
  const inner = [...lines.keys()].filter(isBreak);
  const forced = inner.filter(isForced);
  if (forced.length < LEAST_FORCED || forced.length * 2 <= inner.length) return UNBROKEN;
  return { isForced, notes: [`Lines that were broken at ${width} characters were joined.`] };
}
