/** The axis of the plain chart: lines through the lanes, labels above them. */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Break } from '../../layout/quietYears.ts';
import type { Scale } from '../../layout/scale.ts';
import { ticksOf } from '../../layout/ticks.ts';
import styles from './plainChart.module.css';

interface Places {
  readonly labels: HTMLElement;
  readonly lines: HTMLElement;
}

const TOPS = { gap: '1px', major: '18px', minor: '35px' };

export function drawAxis(
  { labels, lines }: Places,
  window: TimeSpan,
  scale: Scale,
  gaps: readonly Break[],
): void {
  const ticks = ticksOf(window, scale, gaps);
  const breaks = gaps
    .map(({ start, words }) => ({ x: scale.toX(start), words }))
    .filter(({ x }) => x >= 0 && x <= scale.width);
  lines.replaceChildren(
    ...ticks.map(({ time }) => line(scale.toX(time), false)),
    ...breaks.map(({ x }) => line(x, true)),
  );
  const minor = ticks.map(({ time, label }) => text(label, scale.toX(time), 'minor'));
  const major = ticks.flatMap(({ time, major: words }, index) =>
    words !== '' && words !== ticks[index - 1]?.major ? [text(words, scale.toX(time), 'major')] : [],
  );
  const skipped = breaks.map(({ x, words }) => text(words, x, 'gap'));
  labels.replaceChildren(...minor, ...major, ...skipped);
  for (const pill of skipped) centre(pill, scale.width);
  for (const row of [minor, major, skipped]) thin(row, scale.width);
}

function line(x: number, isBreak: boolean): HTMLElement {
  const element = document.createElement('div');
  element.className = styles['tick'] ?? '';
  element.style.insetInlineStart = `${x}px`;
  if (isBreak) element.dataset['break'] = '';
  return element;
}

function text(words: string, x: number, row: keyof typeof TOPS): HTMLElement {
  const element = document.createElement('div');
  element.className = styles['label'] ?? '';
  element.textContent = words;
  element.dataset[row] = '';
  element.style.insetBlockStart = TOPS[row];
  element.style.insetInlineStart = `${x}px`;
  return element;
}

/** Over its break, as far as it stays in sight. */
function centre(element: HTMLElement, width: number): void {
  const { offsetLeft, offsetWidth } = element;
  const left = Math.max(0, Math.min(offsetLeft - offsetWidth / 2, width - offsetWidth));
  element.style.insetInlineStart = `${left}px`;
}

/** Of two labels that would touch, the later one stays; what is cut at the edge goes. */
function thin(row: readonly HTMLElement[], width: number): void {
  let limit = width;
  const boxes = row.map((element) => ({
    element,
    left: element.offsetLeft,
    right: element.offsetLeft + element.offsetWidth,
  }));
  for (const { element, left, right } of boxes.toReversed()) {
    const isReadable = left >= 0 && right <= limit;
    element.style.visibility = isReadable ? '' : 'hidden';
    if (isReadable) limit = left - 4;
  }
}
