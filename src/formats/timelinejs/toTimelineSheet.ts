/** The dossier as the spreadsheet that TimelineJS reads. */
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatRow, type Cell } from '../csv/cells.ts';
import { escapeHtml } from '../export/html.ts';
import { countIs } from '../export/losses.ts';
import { tellingOf, type Telling } from '../export/telling.ts';
import type { Exported, Exporter } from '../exporter.ts';
import { slideText, TIMELINEJS_LOSSES, toSlideDates, type SlideDate } from './slides.ts';

export const timelineSheet: Exporter = {
  keeps: TIMELINEJS_LOSSES.keeps,
  eventLosses: [
    ...TIMELINEJS_LOSSES.eventLosses,
    {
      count: ({ date }) => (date.span ? 1 : 0),
      words: (count) => `${countIs(count, 'id')} left out: the sheet has no column for them.`,
    },
  ],
  losses: TIMELINEJS_LOSSES.losses,
  id: 'timelinejs-sheet',
  name: 'TimelineJS (sheet)',
  purpose: 'The same for the spreadsheet of TimelineJS: import it into Google Sheets, and publish that.',
  extension: 'timelinejs.csv',
  mediaType: 'text/csv',
  takesSome: true,
  options: [],
  toPieces,
};

const HEADINGS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
];

function* toPieces({ dataset }: Exported): Generator<string> {
  const telling = tellingOf(dataset);
  const sources = dataset.sources.map(({ title }) => escapeHtml(title)).join('<br>');
  yield formatRow(HEADINGS);
  yield row({
    dates: EMPTY,
    words: null,
    headline: dataset.title,
    text: `<p>${sources}</p>`,
    type: 'title',
    group: null,
  });
  for (const event of dataset.events) yield eventRow(event, telling);
}

function eventRow(event: DatedEvent, telling: Telling): string {
  const dates = toSlideDates(event.date);
  if (!dates) return '';
  return row({
    dates: [...dateCells(dates.start), ...dateCells(dates.end)],
    words: dates.words,
    headline: event.title,
    text: slideText(event, telling),
    type: null,
    group: event.kind,
  });
}

interface Row {
  readonly dates: readonly Cell[];
  readonly words: string | null;
  readonly headline: string;
  readonly text: string;
  readonly type: string | null;
  readonly group: string | null;
}

const EMPTY: readonly Cell[] = Array.from({ length: 8 }, () => null);
const NO_MEDIA: readonly Cell[] = Array.from({ length: 4 }, () => null);

const row = ({ dates, words, headline, text, type, group }: Row): string =>
  formatRow([
    ...dates,
    words,
    escapeHtml(headline),
    text,
    ...NO_MEDIA,
    type,
    group === null ? null : escapeHtml(group),
    null,
  ]);

function dateCells(date: SlideDate | null): readonly Cell[] {
  if (!date) return EMPTY.slice(0, 4);
  const { year, month = null, day = null, hour, minute = 0, second = 0 } = date;
  const time =
    hour === undefined ? null : [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return [year, month, day, time];
}
