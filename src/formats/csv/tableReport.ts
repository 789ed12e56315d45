/** What is counted while a table is read, and what there is to say and to ask of it at the end. */
import { counting, grouped } from '../../dataset/counting.ts';
import { quoted } from '../../dataset/problem.ts';
import type { Chosen } from '../exporter.ts';
import type { ImportedRest, ImportQuestion } from '../importer.ts';
import { mediaLoss } from '../timelinejs/fromSlide.ts';
import type { Columns } from './columns.ts';
import type { Delimiter } from './delimiter.ts';
import { NAME_PARTINGS, type NameParting } from './names.ts';

interface Place {
  readonly row: number;
  readonly raw: string;
}

export interface TableTally {
  readonly unclosed: number[];
  readonly short: number[];
  /** Of the sheet of TimelineJS. */
  readonly titles: number[];
  eras: number;
  media: number;
  firstUnordered: Place | null;
  beyond: number;
  /** By what it is called, in how many rows something is not carried over. */
  readonly lost: Map<string, number>;
}

export const createTally = (): TableTally => ({
  unclosed: [],
  short: [],
  titles: [],
  eras: 0,
  media: 0,
  firstUnordered: null,
  beyond: 0,
  lost: new Map(),
});

const ORDERS = [
  { id: 'day', name: 'The day: 31/12/2024' },
  { id: 'month', name: 'The month: 12/31/2024' },
] as const;
const HEADERS = [
  { id: 'names', name: 'Names of columns' },
  { id: 'data', name: 'An event' },
] as const;
const UNCLOSED = [
  { id: 'skip', name: 'Leave out' },
  { id: 'text', name: 'Read the mark as text' },
] as const;
const OTHERS = [
  { id: 'drop', name: 'Left out' },
  { id: 'text', name: 'Kept with the other text' },
] as const;

/** What a person decided; null what nobody did. */
export interface TableAnswers {
  readonly header: (typeof HEADERS)[number]['id'] | null;
  readonly order: (typeof ORDERS)[number]['id'] | null;
  readonly unclosed: (typeof UNCLOSED)[number]['id'] | null;
  readonly others: (typeof OTHERS)[number]['id'] | null;
  readonly parting: NameParting | null;
}

const answer = <Id extends string>(
  choices: readonly { readonly id: Id }[],
  id: string | undefined,
): Id | null => choices.find((choice) => choice.id === id)?.id ?? null;

export const answersIn = (chosen: Chosen): TableAnswers => ({
  header: answer(HEADERS, chosen['header']),
  order: answer(ORDERS, chosen['order']),
  unclosed: answer(UNCLOSED, chosen['unclosed']),
  others: answer(OTHERS, chosen['others']),
  parting: answer(NAME_PARTINGS, chosen['parting']),
});

/** What a table was read by: the answers, and what was found where there are none. */
export interface TableReading {
  readonly answers: TableAnswers;
  readonly delimiters: readonly Delimiter[];
  /** The id of the one that parts its cells. */
  readonly delimiter: string;
  readonly hasNames: boolean;
  readonly columns: Columns;
  /** Null where no cell names more than one. */
  readonly parting: NameParting | 'own' | null;
  /** How many rows are read. */
  readonly limit: number;
}

function questionsOf(
  { answers, delimiters, delimiter, hasNames, columns, parting }: TableReading,
  tally: TableTally,
) {
  const question = (
    id: string,
    name: string,
    hint: string | null,
    choices: ImportQuestion['choices'],
    chosen: string | null,
  ): ImportQuestion => ({ id, name, hint, choices, chosen, about: 'file' });
  const { firstUnordered, unclosed, lost } = tally;
  const hasOthers = columns.unused.some(({ name }) => lost.has(name)) || answers.others === 'text';
  return [
    ...(firstUnordered || answers.order !== null
      ? [question('order', 'What comes first in dates?', orderHint(firstUnordered), ORDERS, answers.order)]
      : []),
    ...(unclosed.length > 0
      ? [
          question(
            'unclosed',
            'Quotation mark that never closes',
            unclosedHint(unclosed),
            UNCLOSED,
            answers.unclosed,
          ),
        ]
      : []),
    question('delimiter', 'Cells are parted by', null, delimiters, delimiter),
    question('header', 'The first row has', null, HEADERS, hasNames ? 'names' : 'data'),
    ...columns.questions,
    ...(parting !== null && parting !== 'own'
      ? [question('parting', 'Names in a cell are parted by', null, NAME_PARTINGS, parting)]
      : []),
    ...(hasOthers
      ? [question('others', 'Columns that are not chosen', null, OTHERS, answers.others ?? 'drop')]
      : []),
  ];
}

const orderHint = (first: Place | null): string | null =>
  first && `${quoted(first.raw)} in row ${first.row} could be either.`;

const unclosedHint = (rows: readonly number[]): string =>
  rows.length === 1
    ? `It opens in row ${rows[0]}. The rows after it are read as rows.`
    : `They open in rows ${rowList(rows)}. The rows after them are read as rows.`;

const MAX_NAMED = 5;

const rowList = (rows: readonly number[]): string =>
  rows.slice(0, MAX_NAMED).join(', ') + (rows.length > MAX_NAMED ? ', …' : '');

const rowsAre = (rows: readonly number[]): string =>
  rows.length === 1 ? `Row ${rows[0]} has` : `${counting(rows.length, 'row')} (${rowList(rows)}) have`;

export function restOf(
  reading: TableReading,
  tally: TableTally,
  rest: Pick<ImportedRest, 'title' | 'text' | 'table'>,
): ImportedRest {
  const { short, titles, eras, media, beyond, lost } = tally;
  return {
    ...rest,
    questions: questionsOf(reading, tally),
    notCarried: [
      ...(media > 0 ? [mediaLoss(rows(media))] : []),
      ...Array.from(lost, ([name, count]) => `${quoted(name)} of ${rows(count)} is not carried over.`),
      ...(beyond > 0
        ? [
            `${rows(beyond)} after the first ${grouped(reading.limit)} ${beyond === 1 ? 'is' : 'are'} left out.`,
          ]
        : []),
    ],
    notes: [
      ...reading.columns.notes,
      ...(titles.length > 0 ? [`Row ${titles[0]} is the title slide.`] : []),
      ...(titles.length > 1
        ? [`${rowsAre(titles.slice(1))} another title slide; only the first counts.`]
        : []),
      ...(eras > 0
        ? [`${counting(eras, 'era is read as an event', 'eras are read as events')} of the kind “era”.`]
        : []),
      ...(short.length > 0
        ? [`${rowsAre(short)} fewer cells than there are columns; the missing ones count as blank.`]
        : []),
    ],
  };
}

const rows = (count: number): string => counting(count, 'row');
