/** The dossier as tables for spreadsheets: a row for each event, and a row for each quote. */
import type { CalendarDay } from '../../dataset/calendar.ts';
import { counting } from '../../dataset/counting.ts';
import type { Dataset, DatedEvent } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { edtfBounds } from '../../dataset/edtf.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import {
  ACTOR_KINDS,
  ALIASES,
  ARTICLE_TEXTS,
  ALL_QUOTES,
  countIs,
  OTHER_DATES,
  ROLES,
} from '../export/losses.ts';
import { isoDay } from '../export/isoDate.ts';
import { tellingOf, type Telling } from '../export/telling.ts';
import type { Chosen, Exporter, ExportOption } from '../exporter.ts';
import { BYTE_ORDER_MARK, formatList, formatRow, type Cell } from './cells.ts';

type Columns<Row> = Readonly<Record<string, (row: Row, telling: Telling) => Cell>>;

const EVENT_COLUMNS: Columns<DatedEvent> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  date: ({ date }) => formatDateInFull(date),
  edtf: ({ date }) => date.edtf,
  first_day: ({ date: { reading } }) => dayCell(reading && edtfBounds(reading).first),
  last_day: ({ date: { reading } }) => dayCell(reading && edtfBounds(reading).last),
  basis: ({ date }) => date.basis,
  dated_by: ({ date }) => date.words,
  note: ({ date }) => date.note,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  attributed_to: ({ attributedTo }, { nameOf }) => formatList(attributedTo.map(nameOf)),
  actors: ({ actors }, { nameOf }) => formatList(actors.map(({ actor }) => nameOf(actor))),
  quotes: ({ quotes }) => quotes.length,
};

interface QuoteRow {
  readonly event: DatedEvent;
  readonly quote: DatedEvent['quotes'][number];
}

const QUOTE_COLUMNS: Columns<QuoteRow> = {
  event_id: ({ event }) => event.id,
  event: ({ event }) => event.title,
  quote: ({ quote }, { proved }) => proved(quote)?.text ?? quote.text,
  verdict: ({ quote }) => quote.verdict.kind,
  source_id: ({ quote }) => quote.source,
  source: ({ quote }, { source }) => source(quote.source)?.title ?? null,
  published: ({ quote }, { source }) => source(quote.source)?.published?.edtf ?? null,
  address: ({ quote }, { source }) => source(quote.source)?.url ?? null,
  paragraph: ({ quote }) => {
    const passage = provedPassage(quote);
    return passage && passage.paragraph + 1;
  },
};

const MARK: ExportOption = {
  id: 'mark',
  name: 'For Excel',
  choices: [
    { id: 'with', name: 'With byte order mark' },
    { id: 'without', name: 'Without' },
  ],
};

const CSV = { mediaType: 'text/csv', takesSome: true, options: [MARK] } as const;

export const csvOfEvents: Exporter = {
  ...CSV,
  id: 'csv-events',
  name: 'Table of events (CSV)',
  purpose:
    'A row for each event, for a spreadsheet. What could be taken for a formula begins with an apostrophe.',
  extension: 'csv',
  eventLosses: [ALL_QUOTES, OTHER_DATES, ROLES],
  losses: [ARTICLE_TEXTS, ALIASES, ACTOR_KINDS],
  toPieces: ({ dataset }, chosen) => table(dataset, chosen, EVENT_COLUMNS, (event) => [event]),
};

export const csvOfQuotes: Exporter = {
  ...CSV,
  id: 'csv-quotes',
  name: 'Table of quotes (CSV)',
  purpose:
    'A row for each quote, with its event, its source, its paragraph, and whether it was found there. For a spreadsheet.',
  extension: 'quotes.csv',
  keeps: ({ quotes }) => quotes.length > 0,
  eventLosses: [
    {
      count: ({ quotes }) => (quotes.length === 0 ? 1 : 0),
      words: (count) => `${countIs(count, 'event', 'without quotes')} left out.`,
    },
    {
      count: ({ quotes }) => (quotes.length > 0 ? 1 : 0),
      words: (count) => `Of ${counting(count, 'event')} only the title is kept.`,
    },
  ],
  losses: [ARTICLE_TEXTS, ALIASES],
  toPieces: ({ dataset }, chosen) =>
    table(dataset, chosen, QUOTE_COLUMNS, (event) => event.quotes.map((quote) => ({ event, quote }))),
};

function* table<Row>(
  dataset: Dataset,
  chosen: Chosen,
  columns: Columns<Row>,
  rowsOf: (event: DatedEvent) => readonly Row[],
): Generator<string> {
  const telling = tellingOf(dataset);
  const cellsOf = Object.values(columns);
  yield (chosen[MARK.id] === 'without' ? '' : BYTE_ORDER_MARK) + formatRow(Object.keys(columns));
  for (const event of dataset.events)
    yield rowsOf(event)
      .map((row) => formatRow(cellsOf.map((cellOf) => cellOf(row, telling))))
      .join('');
}

/** What lies elsewhere is in the EDTF alone. */
const dayCell = (day: CalendarDay | null): Cell => day && isoDay(day);
