/** The lines of a PDF to paragraphs. */
import { append } from '../../dataset/append.ts';
import { joinLines, readHyphens } from './joinLines.ts';
import type { Line } from './line.ts';
import { runningLines } from './runningLines.ts';

export interface PdfText {
  readonly paragraphs: readonly string[];
  /** How many lines of every page were left out. */
  readonly running: number;
}

export function toPdfText(pages: readonly (readonly Line[])[]): PdfText {
  const running = runningLines(pages);
  const lines = pages.flat().filter((line) => !running.has(line));
  const layout = measure(lines);
  const hyphens = readHyphens(lines.map(({ text }) => text));
  const groups: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = groups.at(-1);
    if (before && open && !endsParagraph(before, line, lines[index + 1], layout)) open.push(line.text);
    else groups.push([line.text]);
  }
  return { paragraphs: groups.map((group) => joinLines(group, hyphens)), running: running.size };
}

interface Layout {
  /** How far the lines of a size stand apart within a paragraph, by size. */
  readonly steps: ReadonlyMap<number, number>;
  /** Where the lines of a column end when they are full, by the column. */
  readonly rights: ReadonlyMap<string, number>;
}

const sizeOf = ({ size }: Line): number => Math.round(size * 2) / 2;
/** Lines of one size that start at the same place. */
const columnOf = (line: Line): string => `${line.page} ${sizeOf(line)} ${Math.round(line.left / line.size)}`;

function measure(lines: readonly Line[]): Layout {
  const steps = new Map<number, number[]>();
  const rights = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    append(rights, columnOf(line), line.right);
    const next = lines[index + 1];
    if (next?.page === line.page && sizeOf(next) === sizeOf(line) && next.y < line.y)
      append(steps, sizeOf(line), line.y - next.y);
  }
  return {
    steps: mapValues(steps, (values) => quantile(values, 0.3)),
    rights: mapValues(rights, (values) => quantile(values, 0.85)),
  };
}

const mapValues = <K>(map: ReadonlyMap<K, number[]>, change: (values: readonly number[]) => number) =>
  new Map([...map].map(([key, values]) => [key, change(values)] as const));
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

const BULLET = /^[•◦▪‣●■–*]\s/;

function endsParagraph(line: Line, next: Line, after: Line | undefined, layout: Layout): boolean {
  const { size } = line;
  if (Math.abs(next.size - size) > 0.12 * Math.max(size, next.size) || BULLET.test(next.text)) return true;
  const hadRoom = hasRoomFor(firstWordWidth(next), line, layout);
  const drop = line.y - next.y;
  // On the next page or in the next column. A full line rarely ends a paragraph, even where it ends a sentence.
  if (next.page !== line.page || drop < -0.5 * size) return hadRoom || isIndented(next, after);
  const step = layout.steps.get(sizeOf(line)) ?? 1.2 * size;
  return hadRoom || drop > 1.3 * step || isIndented(next, line);
}

const isIndented = (line: Line, beside: Line | undefined): boolean =>
  beside !== undefined &&
  line.left - beside.left > 0.8 * line.size &&
  line.left - beside.left < 8 * line.size;

/** A line that had room for the next word was ended on purpose. */
function hasRoomFor(width: number, line: Line, { rights }: Layout): boolean {
  const right = rights.get(columnOf(line)) ?? line.right;
  return line.right + width + 0.5 * line.size < right;
}

function firstWordWidth({ text, left, right }: Line): number {
  const [word = ''] = text.split(' ', 1);
  return ((right - left) * word.length) / text.length;
}
