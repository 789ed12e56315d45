/** The dossier as text for markwhen (https://docs.markwhen.com). */
import type { CalendarDay } from '../../dataset/calendar.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { edtfBounds, type Edtf, type EdtfBound } from '../../dataset/edtf.ts';
import { toSlug } from '../../dataset/slug.ts';
import {
  ACTOR_KINDS,
  ALIASES,
  ARTICLE_TEXTS,
  countIs,
  IDS,
  OTHER_DATES,
  READINGS,
  ROLES,
  UNDATED,
  UNPROVED_QUOTES,
} from '../export/losses.ts';
import { isBare, isoDate, isoDay, partsOf } from '../export/isoDate.ts';
import { onOneLine, tellingOf, type Telling } from '../export/telling.ts';
import type { Exported, Exporter } from '../exporter.ts';

export const markwhen: Exporter = {
  id: 'markwhen',
  name: 'markwhen',
  purpose: 'A timeline as plain text, for markwhen and its editors.',
  extension: 'mw',
  mediaType: 'text/plain',
  takesSome: true,
  options: [],
  keeps: ({ date: { reading } }) => reading !== null && toRange(reading) !== null,
  eventLosses: [
    UNDATED,
    {
      count: ({ date: { reading } }) => (reading && toRange(reading) === null ? 1 : 0),
      words: (count) =>
        `${countIs(count, 'event')} left out, because markwhen has no form for the date: an open side, or a year before 1 or after 9999.`,
    },
    {
      count: ({ date: { reading } }) => (reading && toRange(reading) !== null && !isPlain(reading) ? 1 : 0),
      words: (count) =>
        `${countIs(count, 'date')} drawn as the time it lies in: the words say what is meant.`,
    },
    ...UNPROVED_QUOTES,
    OTHER_DATES,
    READINGS,
    ROLES,
    IDS,
  ],
  losses: [ARTICLE_TEXTS, ALIASES, ACTOR_KINDS],
  toPieces,
};

function* toPieces({ dataset }: Exported): Generator<string> {
  const telling = tellingOf(dataset);
  yield `title: ${JSON.stringify(onOneLine(dataset.title))}\n\n`;
  for (const event of dataset.events) {
    const range = event.date.reading && toRange(event.date.reading);
    yield range ? toEntry(event, range, telling) : '';
  }
}

function toEntry(event: DatedEvent, range: string, telling: Telling): string {
  const claim = telling.claim(event);
  const tag = toTag(event.kind);
  const names = event.actors.map(({ actor }) => telling.nameOf(actor));
  const lines = [
    ...(claim === null ? [] : [claim]),
    `Date: ${formatDateInFull(event.date)}.`,
    ...(names.length === 0 ? [] : [`With ${names.join('; ')}.`]),
    ...telling.quotes(event).map(({ text, source }) => `“${text}” (${source.title})`),
  ];
  // A word before each line keeps it from being read as an entry, a group or a list of its own.
  return [
    `${range}: ${untagged(onOneLine(event.title))}${tag === '' ? '' : ` #${tag}`}`,
    ...lines.map((line) => `| ${untagged(onOneLine(line))}`),
    '\n',
  ].join('\n');
}

/** A word joiner, which nobody sees, keeps a word from being taken for a tag. */
const untagged = (line: string): string => line.replace(/#(?=\w)/g, '#\u2060');

/** A tag is letters of the Latin alphabet, digits and underscores; not digits alone. */
function toTag(kind: string): string {
  const tag = toSlug(kind)
    .replace(/[^\w]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /[a-z]/.test(tag) ? tag : '';
}

/** Whether markwhen's form says all that the date does. */
const isPlain = (reading: Edtf): boolean =>
  reading.type === 'date'
    ? isBare(reading)
    : reading.type === 'interval' &&
      [reading.from, reading.to].every((bound) => typeof bound !== 'string' && isBare(bound));

const isInRange = (day: CalendarDay | null): day is CalendarDay =>
  day !== null && day.year >= 1 && day.year <= 9999;

/** "2024-11", "2018 / 2019"; null for what goes on without end or is out of reach. */
function toRange(reading: Edtf): string | null {
  const { first, last } = edtfBounds(reading);
  if (!isInRange(first) || !isInRange(last)) return null;
  if (reading.type === 'date') {
    const parts = partsOf(reading);
    if (parts) return isoDate(parts);
  }
  const [from, to] = reading.type === 'interval' ? [reading.from, reading.to] : [null, null];
  return `${sideOf(from, first)} / ${sideOf(to, last)}`;
}

/** As coarse as the date is, where markwhen can be; else to the day. */
function sideOf(date: EdtfBound | null, day: CalendarDay): string {
  const parts = date === null || typeof date === 'string' ? null : partsOf(date);
  return (parts ? isoDate(parts) : isoDay(day)) ?? '';
}
