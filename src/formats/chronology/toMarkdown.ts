/** The dossier as text to be read: a chronology, with numbered sources (CommonMark). */
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { describeSource } from '../describeSource.ts';
import {
  ACTOR_KINDS,
  ALIASES,
  ARTICLE_TEXTS,
  BASES,
  IDS,
  OTHER_DATES,
  UNPROVED_QUOTES,
} from '../export/losses.ts';
import { onOneLine, tellingOf, withoutControls, type Telling } from '../export/telling.ts';
import type { Exported, Exporter } from '../exporter.ts';

export const markdown: Exporter = {
  id: 'markdown',
  name: 'Chronology (Markdown)',
  purpose:
    'A text to read, to paste or to edit: the events in order, with their quotes and numbered sources.',
  extension: 'md',
  mediaType: 'text/markdown',
  takesSome: true,
  options: [],
  eventLosses: [...UNPROVED_QUOTES, OTHER_DATES, BASES, IDS],
  losses: [ARTICLE_TEXTS, ALIASES, ACTOR_KINDS],
  toPieces,
};

function* toPieces({ dataset }: Exported): Generator<string> {
  const telling = tellingOf(dataset);
  yield `# ${escapeMarkdown(dataset.title)}\n\n`;
  for (const event of dataset.events) yield toSection(event, telling);
  yield `## ${dataset.sources.length === 1 ? 'Source' : 'Sources'}\n\n`;
  for (const [index, source] of dataset.sources.entries())
    yield `${index + 1}. ${escapeMarkdown(describeSource(source))}\n`;
}

function toSection(event: DatedEvent, telling: Telling): string {
  const claim = telling.claim(event);
  const names = event.actors.map(({ actor, role }) =>
    role === null ? telling.nameOf(actor) : `${telling.nameOf(actor)} (${role})`,
  );
  const { words, note } = event.date;
  const read = [words === null ? null : `Dated by “${words}”.`, note].filter((part) => part !== null);
  return [
    `## ${escapeMarkdown(event.title)}`,
    `**${escapeMarkdown(formatDateInFull(event.date))}** · ${escapeMarkdown(event.kind)}`,
    ...(claim === null ? [] : [`*${escapeMarkdown(claim)}*`]),
    ...(names.length === 0 ? [] : [`With ${escapeMarkdown(names.join(', '))}.`]),
    ...telling
      .quotes(event)
      .map(({ text, number, paragraph }) => `${quoteBlock(text)} \\[${number}, paragraph ${paragraph}\\]`),
    ...(read.length === 0 ? [] : [escapeMarkdown(read.join(' '))]),
    '',
  ].join('\n\n');
}

const quoteBlock = (text: string): string =>
  `“${withoutControls(text)}”`
    .split(/\s*[\r\n\u0085\u2028\u2029]+\s*/)
    .map((line) => `> ${escapeMarkdown(line)}`)
    // A break, and not another paragraph.
    .join('\\\n');

/** Any text, on one line, as the text it is. */
export const escapeMarkdown = (text: string): string =>
  onOneLine(text)
    .replace(/[\\`*_[\]<>&|~$]/g, String.raw`\$&`)
    // These mean something at the beginning of a line.
    .replace(/^[#+\-=:]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
