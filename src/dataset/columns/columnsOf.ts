import type { Actor, Dataset, Source } from '../dataset.ts';
import { COLUMNS, eachColumn, type EventColumns } from './eventColumns.ts';
import { rowOf, type NamePlaces } from './eventRow.ts';
import { toLists } from './numberLists.ts';

const known = new WeakMap<Dataset, EventColumns>();

/** For a dataset whose columns were made with it. */
export const rememberColumns = (dataset: Dataset, columns: EventColumns): void =>
  void known.set(dataset, columns);

/** The columns of a dataset, made when they are first asked for. */
export function columnsOf(dataset: Dataset): EventColumns {
  const made = known.get(dataset) ?? makeColumns(dataset);
  known.set(dataset, made);
  return made;
}

function makeColumns(dataset: Dataset): EventColumns {
  const places = namePlaces(dataset);
  const rows = dataset.events.map((event) => rowOf(event, places));
  return {
    ...eachColumn((name) => new COLUMNS[name](rows.map((row) => row[name]))),
    length: rows.length,
    actors: toLists(rows.map(({ actors }) => actors)),
    paragraphs: toLists(rows.map(({ paragraphs }) => paragraphs)),
  };
}

const namePlaces = ({ kinds, actors, sources }: Dataset): NamePlaces => ({
  kinds: new Map(kinds.map((kind, place) => [kind, place])),
  actors: new Map(actors.map(({ id }: Actor, place) => [id, place])),
  sources: new Map(sources.map(({ id }: Source, index) => [id, firstParagraph(sources, index)])),
});

/** The place of the first paragraph of a source among those of all sources. */
export const firstParagraph = (sources: readonly Source[], index: number): number =>
  sources.slice(0, index).reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
