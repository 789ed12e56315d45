/** Events that come in, into a dossier that is there already. */
import { toIdText } from '../../dataset/ids.ts';
import { toHttpAddress } from '../httpAddress.ts';
import { createNames } from './names.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** By what two events are the same: their id, or their title with their date. */
export interface KnownEvent {
  readonly id: string;
  readonly title: string;
  readonly edtf: string | null;
}

export function knownAmong(events: Iterable<KnownEvent>): (event: KnownEvent) => boolean {
  const ids = new Set<string>();
  const dated = new Set<string>();
  const key = ({ title, edtf }: KnownEvent) => JSON.stringify([title, edtf]);
  for (const event of events) {
    ids.add(event.id);
    dated.add(key(event));
  }
  return (event) => ids.has(event.id) || dated.has(key(event));
}

const toKnown = (event: unknown): KnownEvent => {
  const { id, title, date } = fieldsOf(event);
  const { edtf } = fieldsOf(date);
  return {
    id: toIdText(id) ?? '',
    title: typeof title === 'string' ? title : '',
    edtf: typeof edtf === 'string' ? edtf : null,
  };
};

/** Both are dossier files. What the first has stays as it is; of the second's events those that are there are left out, if asked. */
export function mergeFiles(there: Fields, added: Fields, isSameSkipped: boolean): Fields {
  const sources = mergeLists(listOf(there['sources']), listOf(added['sources']), 'source', sourceKeys);
  const actors = mergeLists(listOf(there['actors']), listOf(added['actors']), 'actor', (actor) => [
    JSON.stringify(fieldsOf(actor)['name']),
  ]);
  const isThere = isSameSkipped ? knownAmong(listOf(there['events']).map(toKnown)) : () => false;
  const coming = listOf(added['events']).filter((event) => !isThere(toKnown(event)));
  const events = mergeLists(listOf(there['events']), coming, 'event', () => []);
  const newEvents = events.list
    .slice(listOf(there['events']).length)
    .map((event) => withReferences(fieldsOf(event), sources.idOf, actors.idOf));
  const kinds = listOf(there['kinds']);
  return {
    ...there,
    // A file that lists none has whatever its events have.
    ...(kinds.length > 0 && { kinds: [...new Set([...kinds, ...newEvents.map(({ kind }) => kind)])] }),
    sources: sources.list,
    actors: actors.list,
    events: [...listOf(there['events']), ...newEvents],
  };
}

/** Where only the address of an article is known, as of annotations, it is the article that is there from that address. */
function sourceKeys(source: unknown, isAdded: boolean): readonly string[] {
  const { title, url, text } = fieldsOf(source);
  const address = typeof url === 'string' ? toHttpAddress(url) : null;
  const isTold = Array.isArray(text) && text.length > 0;
  return [
    JSON.stringify([title, url ?? null, text ?? null]),
    ...(address === null || (isAdded && isTold) ? [] : [new URL(address).href.replace(/#.*$/, '')]),
  ];
}

interface Merged {
  readonly list: readonly unknown[];
  /** What an entry that was added is called now. */
  readonly idOf: (id: string) => string;
}

/** Entries that have a key in common are one. */
function mergeLists(
  there: readonly unknown[],
  added: readonly unknown[],
  noun: string,
  keysOf: (entry: unknown, isAdded: boolean) => readonly string[],
): Merged {
  const give = createNames(noun);
  const idIn = (entry: unknown) => toIdText(fieldsOf(entry)['id']) ?? '';
  for (const entry of there) give(idIn(entry));
  const known = new Map(
    there.flatMap((entry) => keysOf(entry, false).map((key) => [key, idIn(entry)] as const)),
  );
  const ids = new Map<string, string>();
  const list = [...there];
  for (const entry of added) {
    const same = keysOf(entry, true).flatMap((key) => known.get(key) ?? [])[0];
    const id = same ?? give(idIn(entry));
    ids.set(idIn(entry), id);
    if (same === undefined) list.push({ ...fieldsOf(entry), id });
  }
  return { list, idOf: (id) => ids.get(id) ?? id };
}

type Rename = (id: string) => string;

function withReferences(event: Fields, sourceOf: Rename, actorOf: Rename): Fields {
  const date = fieldsOf(event['date']);
  const renamed = (rename: Rename, id: unknown) => rename(toIdText(id) ?? '');
  return {
    ...event,
    date: { ...date, ...('source' in date && { source: renamed(sourceOf, date['source']) }) },
    ...('actors' in event && { actors: listOf(event['actors']).map((id) => renamed(actorOf, id)) }),
    ...('attributedTo' in event && {
      attributedTo: listOf(event['attributedTo']).map((id) => renamed(actorOf, id)),
    }),
    quotes: listOf(event['quotes']).map((quote) => ({
      ...fieldsOf(quote),
      source: renamed(sourceOf, fieldsOf(quote)['source']),
    })),
  };
}
