import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/dataset/dataset.ts';
import { BASES } from '../../src/dataset/eventDate.ts';
import { decodeAddress, encodeAddress, MAX_ADDRESS_LENGTH } from '../../src/state/address.ts';
import type { DraftId } from '../../src/state/draft/draft.ts';
import type { DossierOrigin } from '../../src/state/origin.ts';
import { DEFAULT_VIEW, roundWindow, SORT_KEYS, type ViewState } from '../../src/state/view.ts';
import { actorId, eventId } from './datasets.ts';

const START: DossierOrigin = { kind: 'start' };
const view = (change: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...change });

test.each<[string, DossierOrigin, Partial<ViewState>, string]>([
  ['nothing but defaults', START, {}, ''],
  ['a bundled dossier', { kind: 'address', address: './data/kim.json' }, {}, '?dossier=./data/kim.json'],
  ['a dossier in the link', { kind: 'link', packed: 'a-_9' }, {}, '#dossier=a-_9'],
  [
    'an event of a dossier in the link',
    { kind: 'link', packed: 'a-_9' },
    { event: eventId('a#dossier=b') },
    '?event=a%23dossier%3Db#dossier=a-_9',
  ],
  ['a file of the reader', { kind: 'file', name: 'my notes.json' }, {}, '?file=my+notes.json'],
  ['an event and its second quote', START, { event: eventId('a&b'), quote: 1 }, '?event=a%26b&quote=2'],
  [
    'actors, all of them',
    START,
    { actors: [actorId('kim'), actorId('putin')], actorMode: 'all' },
    '?actor=kim&actor=putin&match=all',
  ],
  ['a search', START, { search: '“Kim” + 50%' }, '?q=%E2%80%9CKim%E2%80%9D+%2B+50%25'],
  [
    'the list, sorted',
    START,
    { pane: 'list', sort: { by: 'title', isDescending: true } },
    '?pane=list&sort=-title',
  ],
  [
    'a window',
    START,
    { window: { start: Date.parse('2018-03-01'), end: Date.parse('2018-03-02T10:30Z') } },
    '?from=2018-03-01&to=2018-03-02T10:30Z',
  ],
])('%s: there and back', (_, origin, change, query) => {
  expect(encodeAddress(origin, view(change))).toBe(query);
  expect(decodeAddress(query)).toEqual({ origin, view: view(change), notice: null });
});

describe('any view', () => {
  const id = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => text.isWellFormed() && !text.includes('\uFFFD'));
  const time = fc.integer({ min: -8e15, max: 8e15 });
  const windows = fc
    .tuple(time, fc.integer({ min: 1, max: 1e14 }))
    .map(([start, width]) => roundWindow({ start, end: start + width })!)
    // One time, and not the same to `toEqual`: −0 and 0.
    .map(({ start, end }) => ({ start: start + 0, end: end + 0 }));
  const views: fc.Arbitrary<ViewState> = fc.record({
    event: fc.option(id.map(eventId)),
    quote: fc.option(fc.nat(999)),
    actors: fc.uniqueArray(id.map(actorId), { maxLength: 4 }),
    actorMode: fc.constantFrom('any' as const, 'all' as const),
    kinds: fc.uniqueArray(id, { maxLength: 3 }),
    bases: fc.subarray([...BASES]),
    statuses: fc.subarray([...STATUSES]),
    search: fc.oneof(fc.constant(''), id),
    window: fc.option(windows),
    lanes: fc.constantFrom('none' as const, 'actor' as const, 'kind' as const),
    skipsQuietYears: fc.boolean(),
    pane: fc.constantFrom('timeline' as const, 'list' as const),
    isArticleShown: fc.boolean(),
    areTimesShown: fc.boolean(),
    sort: fc.record({ by: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() }),
  });
  const origins: fc.Arbitrary<DossierOrigin> = fc.oneof(
    fc.constant(START),
    id.map((address) => ({ kind: 'address' as const, address })),
    id.map((name) => ({ kind: 'file' as const, name })),
    id.map((draft) => ({ kind: 'draft' as const, id: draft as DraftId })),
  );

  test('comes back from its link', () => {
    fc.assert(
      fc.property(origins, views, (origin, asked) => {
        expect(decodeAddress(encodeAddress(origin, asked))).toEqual({ origin, view: asked, notice: null });
      }),
    );
  });

  test('and no link makes it throw, or a view that has no link', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('from=NaN', 'to=1e308', 'quote=-1', '%', '%ED%A0%80', '__proto__=1', 'sort=--x'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { origin, view: read } = decodeAddress(`?${parts.join('&')}`);
        const again = decodeAddress(encodeAddress(origin, read));
        expect(again.origin).toEqual(origin);
        expect({ ...again.view, search: '' }).toEqual({ ...read, search: '' });
      }),
    );
  });
});

test.each([
  ['?q=%', 'The link was damaged'],
  ['?q=%E2%80', 'The link was damaged'],
  ['?colour=red', '“colour”'],
  [`?q=${'x'.repeat(MAX_ADDRESS_LENGTH)}`, 'too long'],
  [`#dossier=${'x'.repeat(2 * MAX_ADDRESS_LENGTH)}`, 'too long'],
])('%s is answered with a notice and a view', (query, notice) => {
  const read = decodeAddress(query);
  expect(read.notice).toContain(notice);
  expect({ ...read.view, search: '' }).toEqual(DEFAULT_VIEW);
});

test.each([
  ['from=2018-03-01'],
  ['from=2019-01-01&to=2018-01-01'],
  ['from=2018-13-45&to=2019-01-01'],
  ['from=NaN&to=1e308'],
  ['quote=0'],
  ['match=none&basis=guessed&status=sung&lanes=zzz&pane=table'],
  ['quiet=no&article=no&times=no&sort=date'],
  ['lanes=<b>&colour=red'],
])('%s: what is shown without it is shown, and each part of it named', (query) => {
  const { view: read, notice } = decodeAddress(`?${query}`);
  expect(read).toEqual(DEFAULT_VIEW);
  const parts = query.split('&').map((part) => (part.startsWith('colour') ? '“colour”' : `“${part}”`));
  expect(notice).toBe(`Parts of the link mean nothing here and were left out: ${parts.join(', ')}.`);
});

test.each([
  ['from=2018-01-01&from=2019-01-01&to=2020-01-01&to=2021-01-01', 'from=2019-01-01', 'to=2021-01-01'],
  ['event=a&event=b&quote=1&quote=2', 'event=b', 'quote=2'],
  ['q=bridge&q=mayor', 'q=mayor'],
  [
    'lanes=kind&lanes=actor&pane=list&pane=timeline&sort=title&sort=kind',
    'lanes=actor',
    'pane=timeline',
    'sort=kind',
  ],
  ['match=all&match=any&quiet=shown&quiet=hidden', 'match=any', 'quiet=hidden'],
  ['dossier=data/a.json&dossier=data/b.json', 'dossier=data/b.json'],
])('%s: the first counts where there can be one, and the others are named', (query, ...others) => {
  const { origin, view: read, notice } = decodeAddress(`?${query}`);
  const isLeft = (part: string) => others.includes(part);
  const first = query.split('&').filter((part) => !isLeft(part));
  expect(decodeAddress(`?${first.join('&')}`)).toEqual({ origin, view: read, notice: null });
  for (const other of others) expect(notice).toContain(`“${other}”`);
});

test('what is known is heeded beside what is not, and what is the default may be said', () => {
  expect(decodeAddress('?basis=stated&basis=guessed')).toMatchObject({
    view: { bases: ['stated'] },
    notice: expect.stringContaining('“basis=guessed”') as string,
  });
  expect(
    decodeAddress(
      '?embed=1&pane=timeline&lanes=none&match=any&sort=time&quiet=hidden&times=hidden&article=shown',
    ),
  ).toEqual({ origin: START, view: DEFAULT_VIEW, notice: null });
});
