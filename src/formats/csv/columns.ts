/** Which column of a table holds what: by their names, until somebody says otherwise. */
import { quoted } from '../../dataset/problem.ts';
import type { Chosen } from '../exporter.ts';
import type { ImportQuestion } from '../importer.ts';
import { FIELDS, FIELD_IDS, fieldNamed, type FieldId } from './fields.ts';

/** `slides` is the sheet of TimelineJS, whose cells are HTML; `events` and `quotes` are the tables that Dateline writes. */
export type TableKind = 'slides' | 'events' | 'quotes' | 'any';

export interface Columns {
  readonly kind: TableKind;
  /** By their places, from 0. */
  readonly at: ReadonlyMap<FieldId, number>;
  /** Of the sheet of TimelineJS: what tells title slides and eras. */
  readonly type: number | null;
  /** What each is called, whether the table names it or not. */
  readonly names: readonly string[];
  /** Those that hold nothing that comes in. */
  readonly unused: readonly { readonly place: number; readonly name: string }[];
  readonly questions: readonly ImportQuestion[];
  /** Whether nothing can be made of a row before somebody says which column is what. */
  readonly isOpen: boolean;
  readonly notes: readonly string[];
}

/** What a table of any kind is asked for; all else only where it was found. */
const ASKED: ReadonlySet<FieldId> = new Set([
  'title',
  'start',
  'end',
  'text',
  'kind',
  'actors',
  'quote',
  'source',
  'address',
  'id',
]);
const DATES = ['edtf', 'start', 'year'] as const satisfies readonly FieldId[];
const NONE = 'none';

/** Columns that say again what others say. */
const REPEATED: Readonly<Record<TableKind, ReadonlySet<string>>> = {
  events: new Set(['date', 'first_day', 'last_day', 'quotes']),
  quotes: new Set(['verdict']),
  slides: new Set(),
  any: new Set(),
};

/** `names` are those of the columns, blank where they have none. */
export function chooseColumns(names: readonly string[], chosen: Chosen): Columns {
  const kind = kindOf(names);
  const found = findFields(names, kind);
  const type = kind === 'slides' ? placeOf(names, 'type') : null;
  const shown = names.map((name, place) => columnName(names, name, place));
  const choices = [{ id: NONE, name: 'None' }, ...shown.map((name, place) => ({ id: String(place), name }))];
  const at = new Map<FieldId, number>();
  const questions: ImportQuestion[] = [];
  for (const field of FIELD_IDS) {
    const id = `column ${field}`;
    const answer = choices.find((choice) => choice.id === chosen[id])?.id;
    const place = answer === undefined ? found.get(field) : answer === NONE ? undefined : Number(answer);
    if (place !== undefined) at.set(field, place);
    if (place === undefined && answer === undefined && !ASKED.has(field)) continue;
    questions.push({
      id,
      name: FIELDS[field].name,
      hint: null,
      choices: field === 'title' ? choices.slice(1) : choices,
      chosen: place === undefined ? NONE : String(place),
      about: 'columns',
    });
  }
  const isDated = DATES.some((field) => at.has(field)) || kind === 'quotes';
  const used = new Set([...at.values(), type]);
  // Without a title there is no event; without a date somebody has to say that there is none.
  const isTitleOpen = !at.has('title');
  const isDateOpen = !isDated && chosen['column start'] !== NONE;
  return {
    kind,
    at,
    type,
    names: shown,
    unused: shown.flatMap((name, place) =>
      used.has(place) || REPEATED[kind].has(name) ? [] : { place, name },
    ),
    questions: questions.map((question) =>
      (question.id === 'column title' && isTitleOpen) || (question.id === 'column start' && isDateOpen)
        ? { ...question, chosen: null }
        : question,
    ),
    isOpen: isTitleOpen || isDateOpen,
    notes: [...doubledNotes(names), ...repeatedNotes(names, kind)],
  };
}

function kindOf(names: readonly string[]): TableKind {
  const has = (...wanted: readonly string[]) => wanted.every((name) => placeOf(names, name) !== null);
  // Sheets of its first version have whole dates.
  if (has('headline', 'year') || has('headline', 'start date', 'media')) return 'slides';
  if (has('edtf', 'basis', 'title')) return 'events';
  return has('event_id', 'quote', 'verdict') ? 'quotes' : 'any';
}

function placeOf(names: readonly string[], wanted: string): number | null {
  const place = names.findIndex((name) => name.trim().toLowerCase() === wanted);
  return place === -1 ? null : place;
}

/** The first column of those that could be one. */
function findFields(names: readonly string[], kind: TableKind): ReadonlyMap<FieldId, number> {
  const found = new Map<FieldId, number>();
  for (const [place, name] of names.entries()) {
    const field = fieldNamed(name);
    if (field !== null && !found.has(field)) found.set(field, place);
  }
  // A "day" beside a "year" is a part of a date.
  const day = placeOf(names, 'day');
  if (found.has('year') && day !== null) {
    found.set('day', day);
    if (found.get('start') === day) found.delete('start');
  }
  if (kind === 'slides') {
    const group = placeOf(names, 'group') ?? placeOf(names, 'tag');
    if (group === null) found.delete('kind');
    else found.set('kind', group);
  }
  if (kind === 'events') {
    found.delete('start');
    found.delete('quote');
  }
  if (kind === 'any') for (const field of ['note', 'basis', 'words'] as const) moveToText(field, found);
  if (found.has('start') && found.has('year')) found.delete('year');
  return found;
}

/** Elsewhere these names mean anything. */
function moveToText(field: FieldId, found: Map<FieldId, number>): void {
  const place = found.get(field);
  if (place === undefined) return;
  found.delete(field);
  if (field === 'note' && !found.has('text')) found.set('text', place);
}

/** Column 3, "date" (column 3) where another has the same name. */
function columnName(names: readonly string[], name: string, place: number): string {
  const shown = name.trim();
  if (shown === '') return `Column ${place + 1}`;
  const isAlone = names.filter((other) => other.trim() === shown).length === 1;
  return isAlone ? shown : `${shown} (column ${place + 1})`;
}

function doubledNotes(names: readonly string[]): readonly string[] {
  const places = new Map<string, number[]>();
  for (const [place, name] of names.entries())
    if (!places.get(name.trim())?.push(place + 1)) places.set(name.trim(), [place + 1]);
  return Array.from(places).flatMap(([name, same]) =>
    name === '' || same.length < 2
      ? []
      : `${same.length} columns are called ${quoted(name)}: columns ${same.join(', ')}. Choose which is meant.`,
  );
}

const repeatedNotes = (names: readonly string[], kind: TableKind): readonly string[] => {
  const there = names.map((name) => name.trim()).filter((name) => REPEATED[kind].has(name));
  if (there.length === 0) return [];
  return kind === 'quotes'
    ? ['Whether a quote is in its source is looked for anew; “verdict” is not believed.']
    : [`What is in ${there.map((name) => `“${name}”`).join(', ')} is reckoned anew.`];
};
