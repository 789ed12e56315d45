/** How much of a dossier goes into a link. What is somebody else's text goes only where a person says so. */
import { columnsOf } from '../../dataset/columns/columnsOf.ts';
import { sum } from '../../dataset/columns/numberLists.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { ALL_QUOTES, ARTICLE_TEXTS } from '../export/losses.ts';

/** `events`: what was made of the articles, and no word of theirs. `all`: as the file has it; quotes prove nothing without articles. */
export type LinkContent = 'events' | 'all';

type Fields = Readonly<Record<string, unknown>>;

const SOURCE = ['id', 'title', 'publisher', 'author', 'url', 'published', 'place', 'language'];
const ACTOR = ['id', 'name', 'kind', 'aliases'];
const DATE = ['edtf', 'basis', 'source'];
const EVENT = ['id', 'title', 'kind', 'status', 'attributedTo'];
const PARTICIPATION = ['id', 'role'];

/** A dossier file for a link; of an unknown field nobody knows what it holds. */
export function toLinkedFile(file: unknown, content: LinkContent): unknown {
  if (content === 'all') return file;
  const date = only(DATE);
  const event = (entry: unknown): Fields => ({
    ...only(EVENT)(entry),
    // By an id alone, or by fields.
    ...mapped(
      entry,
      'actors',
      each((actor) => (typeof actor === 'object' ? only(PARTICIPATION)(actor) : actor)),
    ),
    ...mapped(entry, 'date', date),
    ...mapped(entry, 'otherDates', each(date)),
  });
  return {
    ...only(['format', 'title', 'language', 'kinds'])(file),
    // Null, for it is left out on purpose.
    ...mapped(
      file,
      'sources',
      each((source) => ({ ...only(SOURCE)(source), text: null })),
    ),
    ...mapped(file, 'actors', each(only(ACTOR))),
    ...mapped(file, 'events', each(event)),
  };
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const only =
  (keys: readonly string[]) =>
  (value: unknown): Fields => {
    const fields = fieldsOf(value);
    return Object.fromEntries(
      keys.flatMap((key) => (Object.hasOwn(fields, key) ? [[key, fields[key]]] : [])),
    );
  };

const each =
  (map: (entry: unknown) => unknown) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? value.map(map) : [];

const mapped = (value: unknown, key: string, map: (field: unknown) => unknown): Fields => {
  const fields = fieldsOf(value);
  return Object.hasOwn(fields, key) ? { [key]: map(fields[key]) } : {};
};

/** What the link leaves out of a dossier, a sentence each. */
export function linkLosses(dataset: Dataset, content: LinkContent): readonly string[] {
  if (content === 'all') return [];
  const texts = ARTICLE_TEXTS.count(dataset);
  const quotes = sum(columnsOf(dataset).quotes);
  return [
    ...(texts > 0 ? [ARTICLE_TEXTS.words(texts)] : []),
    ...(quotes > 0
      ? [`${ALL_QUOTES.words(quotes)} Events say “No quote given”, and not by which words they are dated.`]
      : []),
    'Fields of the file that Dateline does not know are left out.',
  ];
}
