/**
 * The query of a link: readable, defaults left out, decoded without ever throwing. A dossier that is in the link itself
 * follows as its fragment, which no server is sent.
 */
import { STATUSES } from '../dataset/dataset.ts';
import { BASES, type TimeSpan } from '../dataset/eventDate.ts';
import { isolated } from '../dataset/text.ts';
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
  const query = new URLSearchParams();
  const add = (name: string, values: readonly string[]) => {
    for (const value of values) query.append(name, value);
  };
  const addUnless = (isDefault: boolean, name: string, value: string) => {
    if (!isDefault) query.append(name, value);
  };
  if (origin.kind === 'address') query.append('dossier', origin.address);
  if (origin.kind === 'file') query.append('file', origin.name);
  if (origin.kind === 'draft') query.append('draft', origin.id);
  add('event', view.event === null ? [] : [view.event]);
  add('quote', view.quote === null ? [] : [String(view.quote + 1)]);
  add('actor', view.actors);
  addUnless(view.actorMode === 'any', 'match', view.actorMode);
  add('kind', view.kinds);
  add('basis', view.bases);
  add('status', view.statuses);
  addUnless(view.search === '', 'q', view.search);
  if (view.window) {
    query.append('from', formatTime(view.window.start));
    query.append('to', formatTime(view.window.end));
  }
  addUnless(view.lanes === 'none', 'lanes', view.lanes);
  addUnless(view.skipsQuietYears, 'quiet', 'shown');
  addUnless(view.pane === 'timeline', 'pane', view.pane);
  addUnless(view.isArticleShown, 'article', 'hidden');
  addUnless(!view.areTimesShown, 'times', 'shown');
  addUnless(view.sort.by === 'time' && !view.sort.isDescending, 'sort', formatSort(view.sort));
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return `${text && `?${text}`}${origin.kind === 'link' ? IN_LINK + origin.packed : ''}`;
}

const KNOWN = new Set([
  // Of the page, and not of the view: whoever embeds it chose it.
  'embed',
  'dossier',
  'file',
  'draft',
  'event',
  'quote',
  'actor',
  'match',
  'kind',
  'basis',
  'status',
  'q',
  'from',
  'to',
  'lanes',
  'quiet',
  'pane',
  'article',
  'times',
  'sort',
]);

export function decodeAddress(address: string): Address {
  const [search = '', packed] = address.split(IN_LINK);
  if (address.length > 2 * MAX_ADDRESS_LENGTH || search.length > MAX_ADDRESS_LENGTH) {
    return {
      origin: originOf(new URLSearchParams(search.slice(0, MAX_ADDRESS_LENGTH))),
      view: DEFAULT_VIEW,
      notice: 'The link was too long to be read; everything is shown instead.',
    };
  }
  const query = new URLSearchParams(search);
  const problems: string[] = [];
  if (
    /%(?![0-9a-f]{2})/i.test(search) ||
    !search.isWellFormed() ||
    [...query].some((pair) => pair.join().includes('\uFFFD'))
  ) {
    problems.push('The link was damaged; what could be read of it is shown.');
  }
  const unknown = [...new Set(query.keys())].filter((name) => !KNOWN.has(name));
  if (unknown.length > 0)
    problems.push(`Parts of the link mean nothing here and were left out: ${unknown.map(cut).join(', ')}.`);

  const chosen = <T extends string>(name: string, among: readonly T[]): readonly T[] =>
    among.filter((value) => query.getAll(name).includes(value));
  const view: ViewState = {
    event: (query.get('event') as EventId | null) ?? DEFAULT_VIEW.event,
    quote: parseCount(query.get('quote')),
    actors: unique(query.getAll('actor')) as readonly ActorId[],
    actorMode: query.get('match') === 'all' ? 'all' : 'any',
    kinds: unique(query.getAll('kind')),
    bases: chosen('basis', BASES),
    statuses: chosen('status', STATUSES),
    search: query.get('q') ?? '',
    window: parseWindow(query.get('from'), query.get('to')),
    lanes: chosen('lanes', ['actor', 'kind'] as const)[0] ?? 'none',
    skipsQuietYears: query.get('quiet') !== 'shown',
    pane: query.get('pane') === 'list' ? 'list' : 'timeline',
    isArticleShown: query.get('article') !== 'hidden',
    areTimesShown: query.get('times') === 'shown',
    sort: parseSort(query.get('sort')),
  };
  const origin: DossierOrigin = packed === undefined ? originOf(query) : { kind: 'link', packed };
  return { origin, view, notice: problems.length > 0 ? problems.join(' ') : null };
}

const cut = (name: string): string => `“${isolated(name.slice(0, 40))}”`;

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

function originOf(query: URLSearchParams): DossierOrigin {
  const address = query.get('dossier');
  if (address) return { kind: 'address', address };
  const draft = query.get('draft');
  if (draft) return { kind: 'draft', id: draft as DraftId };
  const name = query.get('file');
  return name ? { kind: 'file', name } : { kind: 'start' };
}

function parseCount(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) - 1 : null;
}

const DAY_MS = 86_400_000;

/** `2018-03-01`, or `2018-03-01T10:30Z` where the time is not midnight; years beyond four digits with their sign. */
function formatTime(time: number): string {
  const text = new Date(time).toISOString();
  return time % DAY_MS === 0 ? text.slice(0, text.indexOf('T')) : text.replace(/:\d\d\.\d{3}Z$/, 'Z');
}

const TIME = /^(\d{4}|[+-]\d{6})-\d\d-\d\d(T\d\d:\d\dZ)?$/;

function parseWindow(from: string | null, to: string | null): TimeSpan | null {
  if (from === null || to === null || !TIME.test(from) || !TIME.test(to)) return null;
  return roundWindow({ start: Date.parse(from), end: Date.parse(to) });
}

/** `title`, or `-title` for the other way round. */
const formatSort = ({ by, isDescending }: ListSort): string => (isDescending ? `-${by}` : by);

function parseSort(text: string | null): ListSort {
  const by = SORT_KEYS.find((key) => key === text?.replace(/^-/, ''));
  return by ? { by, isDescending: text?.startsWith('-') ?? false } : DEFAULT_VIEW.sort;
}
