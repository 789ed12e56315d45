/** Characters as people see them, each of which may be many code units: emoji families, stacked marks. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** No character that people see as one, and no row of flags, is longer than this. */
const CLUSTER_REACH = 1000;

/** The smallest stretch around `start`–`end` that cuts no character in two. */
export function widenToCharacters(text: string, start: number, end: number): { start: number; end: number } {
  return { start: characterEdge(text, start, 'before'), end: characterEdge(text, end, 'after') };
}

function characterEdge(text: string, offset: number, side: 'before' | 'after'): number {
  if (offset <= 0 || offset >= text.length || text.charCodeAt(offset) < 0x80) return offset;
  const from = plainBefore(text, offset);
  const cluster = segmenter.segment(text.slice(from, offset + CLUSTER_REACH)).containing(offset - from);
  if (!cluster || from + cluster.index === offset) return offset;
  return side === 'before' ? from + cluster.index : from + cluster.index + cluster.segment.length;
}

/**
 * Where a character surely begins. From the middle of a row the segmenter would pair the halves of flags anew, so it
 * has to start at a letter that joins nothing before it: an ASCII or a Chinese character.
 */
function plainBefore(text: string, offset: number): number {
  const least = Math.max(0, offset - CLUSTER_REACH);
  let from = offset - 1;
  while (from > least && !/[\0-\x7F\u4E00-\u9FFF]/.test(text.charAt(from))) from--;
  return from;
}
