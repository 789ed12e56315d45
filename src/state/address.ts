/**
 * The query of a link: readable, defaults left out, decoded without ever throwing. A dossier that is in the link itself
 * follows as its fragment, which no server is sent.
 */
import { STATUSES } from '../dataset/dataset.ts';
import { BASES, type TimeSpan } from '../dataset/eventDate.ts';
import { quoted } from '../dataset/problem.ts';
import type { DraftId } from './draft/draft.ts';
import type { DossierOrigin } from './origin.ts';
import { DEFAULT_VIEW, roundWindow, SORT_KEYS, type ListSort, type ViewState } from './view.ts';
import type { ActorId, EventId } from '../dataset/entityIds.ts';

export interface Address {
  readonly origin: DossierOrigin;
  readonly view: ViewState;
  /** What could not be read, as a sentence; null when all of it could. */
  readonly notice: string | null;
}

/** What comes before a dossier in the link. */
export const IN_LINK = '#dossier=';

/** Longer queries are no links of ours. */
export const MAX_ADDRESS_LENGTH = 8192;

export function encodeAddress(origin: DossierOrigin, view: ViewState): string {
  const sort = formatSort(view.sort);
  const parts: Readonly<Record<string, string | readonly string[] | false | null>> = {
    dossier: origin.kind === 'address' && origin.address,
    file: origin.kind === 'file' && origin.name,
    draft: origin.kind === 'draft' && origin.id,
    event: view.event,
    quote: view.quote !== null && String(view.quote + 1),
    actor: view.actors,
    match: view.actorMode !== 'any' && view.actorMode,
    kind: view.kinds,
    basis: view.bases,
    status: view.statuses,
    q: view.search !== '' && view.search,
    from: view.window && formatTime(view.window.start),
    to: view.window && formatTime(view.window.end),
    lanes: view.lanes !== 'none' && view.lanes,
    quiet: !view.skipsQuietYears && 'shown',
    pane: view.pane !== 'timeline' && view.pane,
    article: !view.isArticleShown && 'hidden',
    times: view.areTimesShown && 'shown',
    sort: sort !== 'time' && sort,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts))
    for (const one of [value].flat()) if (typeof one === 'string') query.append(name, one);
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return `${text && `?${text}`}${origin.kind === 'link' ? IN_LINK + origin.packed : ''}`;
}

export function decodeAddress(address: string): Address {
  const [search = '', packed] = address.split(IN_LINK);
  const query = new URLSearchParams(search.slice(0, MAX_ADDRESS_LENGTH));
  if (address.length > 2 * MAX_ADDRESS_LENGTH || search.length > MAX_ADDRESS_LENGTH)
    return {
      origin: originOf(query),
      view: DEFAULT_VIEW,
      notice: 'The link was too long to be read; everything is shown instead.',
    };
  const problems: string[] = [];
  // What is no text becomes U+FFFD, halves of characters, too.
  if (/%(?![0-9a-f]{2})/i.test(search) || [...query].join().includes('\uFFFD'))
    problems.push('The link was damaged; what could be read of it is shown.');
  const left = new Set<string>();
  /** What is said under that name and known, each once: the first, or all of it where a link can mean several. */
  const take = (
    name: string,
    isKnown: (value: string) => boolean = () => true,
    most = 1,
  ): readonly string[] => {
    const values = [...new Set(query.getAll(name))];
    query.delete(name);
    const known = values.filter(isKnown).slice(0, most);
    for (const value of values) if (!known.includes(value)) left.add(`${name}=${value}`);
    return known;
  };
  const chosen = <T extends string>(name: string, among: readonly T[], most?: number): readonly T[] => {
    const texts: readonly string[] = among;
    const values = take(name, (value) => texts.includes(value), most);
    return among.filter((choice) => values.includes(choice));
  };
  const origin: DossierOrigin = packed === undefined ? originOf(query) : { kind: 'link', packed };
  // The last is of the page, and not of the view: whoever embeds it chose it.
  for (const name of ['dossier', 'file', 'draft', 'embed']) take(name);
  const window = parseWindow(query.get('from'), query.get('to'));
  for (const name of ['from', 'to']) take(name, () => window !== null);
  const [event = null] = take('event');
  const [count] = take('quote', (value) => COUNT.test(value));
  const view: ViewState = {
    event: event as EventId | null,
    quote: count === undefined ? null : Number(count) - 1,
    actors: take('actor', undefined, Infinity) as readonly ActorId[],
    actorMode: chosen('match', ['all', 'any'] as const)[0] ?? 'any',
    kinds: take('kind', undefined, Infinity),
    bases: chosen('basis', BASES, Infinity),
    statuses: chosen('status', STATUSES, Infinity),
    search: take('q')[0] ?? '',
    window,
    lanes: chosen('lanes', ['actor', 'kind', 'none'] as const)[0] ?? 'none',
    skipsQuietYears: chosen('quiet', ['shown', 'hidden'])[0] !== 'shown',
    pane: chosen('pane', ['list', 'timeline'] as const)[0] ?? 'timeline',
    isArticleShown: chosen('article', ['hidden', 'shown'])[0] !== 'hidden',
    areTimesShown: chosen('times', ['shown', 'hidden'])[0] === 'shown',
    sort: sortOf(chosen('sort', SORTS)[0]),
  };
  for (const name of query.keys()) left.add(name);
  if (left.size > 0)
    problems.push(
      `Parts of the link mean nothing here and were left out: ${Array.from(left, quoted).join(', ')}.`,
    );
  return { origin, view, notice: problems.join(' ') || null };
}

function originOf(query: URLSearchParams): DossierOrigin {
  const address = query.get('dossier');
  if (address) return { kind: 'address', address };
  const draft = query.get('draft');
  if (draft) return { kind: 'draft', id: draft as DraftId };
  const name = query.get('file');
  return name ? { kind: 'file', name } : { kind: 'start' };
}

const COUNT = /^[1-9]\d{0,5}$/;

const DAY_MS = 86_400_000;

/** `2018-03-01`, or `2018-03-01T10:30Z` where the time is not midnight; years beyond four digits with their sign. */
function formatTime(time: number): string {
  const text = new Date(time).toISOString();
  return time % DAY_MS === 0 ? text.replace(/T.*/, '') : text.replace(/:\d\d\.\d{3}Z$/, 'Z');
}

const TIME = /^(\d{4}|[+-]\d{6})-\d\d-\d\d(T\d\d:\d\dZ)?$/;

function parseWindow(from: string | null, to: string | null): TimeSpan | null {
  if (from === null || to === null || !TIME.test(from) || !TIME.test(to)) return null;
  return roundWindow({ start: Date.parse(from), end: Date.parse(to) });
}

/** `title`, or `-title` for the other way round. */
const formatSort = ({ by, isDescending }: ListSort): string => (isDescending ? `-${by}` : by);

const SORTS = SORT_KEYS.flatMap((key) => [key, `-${key}`] as const);

const sortOf = (text: (typeof SORTS)[number] = 'time'): ListSort => ({
  by: text.replace(/^-/, '') as ListSort['by'],
  isDescending: text.startsWith('-'),
});
