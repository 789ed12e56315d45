import { describe, expect, test } from 'vitest';
import type { SourceId } from '../../../src/dataset/entityIds.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import {
  addActor,
  addAlias,
  changeActor,
  mergeActors,
  removeActor,
  removeAlias,
} from '../../../src/state/draft/changeActors.ts';
import { changeTitle } from '../../../src/state/draft/changeDossier.ts';
import {
  acceptSuggestion,
  addEvent,
  changeEvent,
  judgeSuggestion,
  removeEvent,
} from '../../../src/state/draft/changeEvents.ts';
import { addQuote, removeQuote, replaceQuote, toQuote } from '../../../src/state/draft/changeQuotes.ts';
import { addSource, changeSource, removeSource } from '../../../src/state/draft/changeSources.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { suggestionKey } from '../../../src/state/draft/suggestionVerdicts.ts';
import { actorInFile, eventInFile, sourceInFile } from '../../fixtures/dossier.ts';
import { emptyDraft, smallDraft } from './drafts.ts';

const NEW_EVENT = { title: 'The mouse runs', kind: 'run', date: { edtf: null, basis: 'undated' } } as const;
const NEW_SOURCE = { title: 'On mice', published: '1900', text: ['A mouse ran up the clock.'] };

const place = (paragraph: number, start: number, end: number, source = 'article') => ({
  source: source as SourceId,
  paragraph,
  start,
  end,
});
const only = <T>(list: readonly T[] | undefined): T => {
  expect(list).toHaveLength(1);
  return list![0]!;
};
const eventOf = (draft: Draft) => only(draft.file.events);

describe('ids', () => {
  const added = (...titles: readonly string[]) =>
    titles.reduce((draft, title) => addEvent(draft, { ...NEW_EVENT, title }), emptyDraft());

  test.each([
    [['The Clock: strikes!'], ['the-clock-strikes']],
    [
      ['Run', 'Run', 'run'],
      ['run', 'run-2', 'run-3'],
    ],
    [
      ['…', '!'],
      ['event', 'event-2'],
    ],
    [['کراچی میں'], ['کراچی-میں']],
    [['__proto__'], ['proto']],
  ])('titles %j make ids %j', (titles, ids) => {
    expect(added(...titles).file.events.map(({ id }) => id)).toEqual(ids);
  });

  test('one that was removed is not given again', () => {
    const draft = removeEvent(added('Run', 'Run'), 'run-2');
    expect(addEvent(draft, { ...NEW_EVENT, title: 'Run' }).file.events.map(({ id }) => id)).toEqual([
      'run',
      'run-3',
    ]);
  });

  test('a rename leaves the id', () => {
    expect(eventOf(changeEvent(smallDraft(), 'strike', { title: 'It strikes' }))).toMatchObject({
      id: 'strike',
      title: 'It strikes',
    });
  });

  test('a file whose ids are numbers or doubled gets those that it is shown with', () => {
    const file = { events: [eventInFile({ id: 5 }), eventInFile(), eventInFile()] };
    const ids = smallDraft(file).file.events.map(({ id }) => id);
    expect(ids).toEqual(['5', 'strike', 'strike-2']);
    expect(parseDataset(smallDraft(file).file).problems).toEqual([]);
  });
});

describe('what the format does not allow leaves the draft as it is', () => {
  const draft = smallDraft();
  test.each<readonly [string, Draft]>([
    ['an event without a title', addEvent(draft, { ...NEW_EVENT, title: '' })],
    ['a title taken out', changeEvent(draft, 'strike', { title: undefined })],
    ['an empty quote', addQuote(draft, 'strike', { source: 'article', text: '' })],
    ['a quote of 5,001 characters', addQuote(draft, 'strike', { source: 'article', text: 'x'.repeat(5001) })],
    ['an actor without a name', changeActor(draft, 'mouse', { name: '' })],
    ['an empty title', changeTitle(draft, '')],
    ['an event that is not there', changeEvent(draft, 'other', { title: 'Other' })],
    ['an actor that is not there, merged', mergeActors(draft, 'mouse', 'other')],
    ['an actor merged with itself', mergeActors(draft, 'mouse', 'mouse')],
    ['an actor that is not there, removed', removeActor(draft, 'other')],
    ['a source that is not there, removed', removeSource(draft, 'other')],
  ])('%s', (_, after) => expect(after).toBe(draft));
});

describe('sources', () => {
  test('are added with their text as offsets count in it', () => {
    const draft = addSource(emptyDraft(), { ...NEW_SOURCE, text: ['a\r\nb', 'e\u0301'], publisher: '' });
    expect(only(draft.file.sources)).toEqual({
      id: 'on-mice',
      title: 'On mice',
      published: '1900',
      text: ['a\nb', '\u00E9'],
    });
  });

  test('may lack a date until it is known', () => {
    const draft = addSource(emptyDraft(), { title: 'On mice', text: ['A mouse.'] });
    expect(parseDataset(draft.file).problems.map(({ path }) => path)).toContain('sources[0].published');
    expect(only(changeSource(draft, 'on-mice', { published: '1900' }).file.sources).published).toBe('1900');
  });

  test('take their quotes and verdicts with them', () => {
    const two = addSource(smallDraft(), NEW_SOURCE);
    const quoted = changeEvent(two, 'strike', {
      date: { edtf: '1900', basis: 'stated', source: 'article' },
      quotes: [
        { source: 'article', text: 'The clock struck one.' },
        { source: 'on-mice', text: 'A mouse ran up' },
      ],
    });
    const judged = ['article', 'on-mice'].reduce(
      (draft, source) => judgeSuggestion(draft, suggestionKey(place(0, 0, 5, source)), 'accepted'),
      quoted,
    );
    const after = removeSource(judged, 'article');
    expect(eventOf(after)).toMatchObject({
      date: { edtf: '1900', basis: 'stated' },
      quotes: [{ source: 'on-mice', text: 'A mouse ran up' }],
    });
    expect(eventOf(after).date).not.toHaveProperty('source');
    expect(after.verdicts).toEqual({ '0:0-5@on-mice': 'accepted' });
    expect(parseDataset(after.file).problems).toEqual([]);
  });

  test('an edited text keeps what hangs on the paragraphs around the edit', () => {
    const source = sourceInFile({ text: ['One.', 'Two.', 'Three.', 'Four.'] });
    const quotes = [{ source: 'article', text: 'Four', at: { paragraph: 4, offset: 0 } }];
    const judged = [0, 1, 3].reduce(
      (draft, paragraph) => judgeSuggestion(draft, suggestionKey(place(paragraph, 0, 3)), 'rejected'),
      smallDraft({ sources: [source], events: [eventInFile({ quotes })] }),
    );
    const after = changeSource(judged, 'article', { text: ['One.', 'Two!', 'New.', 'Three.', 'Four.'] });
    expect(Object.keys(after.verdicts)).toEqual(['0:0-3@article', '4:0-3@article']);
    expect(eventOf(after).quotes).toEqual([
      { source: 'article', text: 'Four', at: { paragraph: 5, offset: 0 } },
    ]);
    expect(parseDataset(after.file).problems).toEqual([]);
  });
});

describe('events', () => {
  test('have any field changed, and a blank one taken out', () => {
    const draft = smallDraft({ actors: [actorInFile(), actorInFile({ id: 'cat' })] });
    const after = changeEvent(draft, 'strike', {
      date: { edtf: '1900-02', basis: 'inferred', note: '' },
      status: 'alleged',
      attributedTo: ['cat'],
      actors: undefined,
    });
    expect(eventOf(after)).toEqual({
      ...eventInFile({
        date: { edtf: '1900-02', basis: 'inferred' },
        status: 'alleged',
        attributedTo: ['cat'],
      }),
      actors: undefined,
    });
    expect(eventOf(after)).not.toHaveProperty('actors');
  });

  test('declare a new kind in a file that declares its kinds', () => {
    expect(addEvent(smallDraft({ kinds: ['strike'] }), NEW_EVENT).file.kinds).toEqual(['strike', 'run']);
    expect(changeEvent(smallDraft({ kinds: ['strike'] }), 'strike', { kind: 'run' }).file.kinds).toEqual([
      'strike',
      'run',
    ]);
    expect(addEvent(smallDraft(), NEW_EVENT).file).not.toHaveProperty('kinds');
  });

  test('made of a suggestion come with the verdict', () => {
    const draft = acceptSuggestion(emptyDraft(), '0:0-5@article', NEW_EVENT);
    expect(draft.verdicts).toEqual({ '0:0-5@article': 'accepted' });
    expect(eventOf(draft).title).toBe('The mouse runs');
    expect(judgeSuggestion(draft, '0:0-5@article', null).verdicts).toEqual({});
  });
});

describe('quotes', () => {
  const draft = smallDraft();
  const quotesAfter = (after: Draft) => eventOf(after).quotes?.map(({ text }) => text);
  const second = { source: 'article', text: 'The clock struck two' };

  test('are added, replaced and removed', () => {
    const added = addQuote(draft, 'strike', second);
    expect(quotesAfter(added)).toEqual(['The clock struck one.', 'The clock struck two']);
    expect(quotesAfter(replaceQuote(draft, 'strike', 0, second))).toEqual(['The clock struck two']);
    expect(quotesAfter(removeQuote(added, 'strike', 0))).toEqual(['The clock struck two']);
  });

  test.each([
    ['words that stand there once', place(0, 0, 21), { text: 'The clock struck one.' }],
    [
      'words that stand there twice',
      place(1, 0, 16),
      { text: 'The clock struck', at: { paragraph: 2, offset: 0 } },
    ],
    ['few words', place(0, 17, 20), { text: 'one', at: { paragraph: 1, offset: 17 } }],
  ])('made of %s', (_, passage, expected) => {
    const quote = toQuote(draft, passage)!;
    expect(quote).toEqual({ source: 'article', ...expected });
    const { dataset, problems } = parseDataset(replaceQuote(draft, 'strike', 0, quote).file);
    expect(problems).toEqual([]);
    expect(dataset?.events[0]?.quotes[0]?.verdict).toMatchObject({ kind: 'verbatim', passage });
  });

  test('made of half a character have all of it', () => {
    const emoji = smallDraft({ sources: [sourceInFile({ text: ['A family 👩‍👩‍👧 of three'] })] });
    expect(toQuote(emoji, place(0, 0, 10))?.text).toBe('A family 👩‍👩‍👧');
  });

  test.each([
    ['no words', place(0, 3, 4)],
    ['another paragraph', place(7, 0, 9)],
    ['another source', place(0, 0, 9, 'other')],
  ])('are not made of %s', (_, passage) => expect(toQuote(draft, passage)).toBeNull());
});

describe('actors', () => {
  const cat = actorInFile({ id: 'cat', name: 'The cat', aliases: ['Tom'] });
  const events = [
    eventInFile({
      id: 'a',
      actors: ['mouse', { id: 'cat', role: 'chaser' }],
      attributedTo: ['cat', 'mouse'],
    }),
    eventInFile({ id: 'b', actors: ['cat'] }),
  ];
  const draft = smallDraft({ actors: [actorInFile(), cat], events });

  test('are added, renamed, changed in kind, and get and lose aliases', () => {
    const added = addActor(emptyDraft(), { name: 'Kim Jong Un', kind: 'group' });
    const changed = changeActor(added, 'kim-jong-un', { name: 'Kim', kind: 'person' });
    const named = ['Kim Jong Un', 'Kim', 'Kim Jong Un', 'the leader'].reduce(
      (before, alias) => addAlias(before, 'kim-jong-un', alias),
      changed,
    );
    const aliases = ['Kim Jong Un', 'the leader'];
    expect(only(named.file.actors)).toEqual({ id: 'kim-jong-un', name: 'Kim', kind: 'person', aliases });
    expect(only(removeAlias(named, 'kim-jong-un', 'the leader').file.actors).aliases).toEqual([
      'Kim Jong Un',
    ]);
  });

  test('merged, take names, events and claims along', () => {
    const after = mergeActors(draft, 'mouse', 'cat');
    expect(only(after.file.actors)).toMatchObject({ id: 'mouse', aliases: ['The cat', 'Tom'] });
    expect(after.file.events).toMatchObject([
      { id: 'a', actors: [{ id: 'mouse', role: 'chaser' }], attributedTo: ['mouse'] },
      { id: 'b', actors: ['mouse'] },
    ]);
    expect(parseDataset(after.file).problems).toEqual([]);
  });

  test('removed, take part in nothing and claim nothing', () => {
    const after = removeActor(draft, 'cat');
    expect(after.file.events).toMatchObject([
      { id: 'a', actors: ['mouse'], attributedTo: ['mouse'] },
      { id: 'b', actors: [] },
    ]);
    expect(parseDataset(after.file).problems).toEqual([]);
  });
});

test('fields that the format does not know stay', () => {
  const draft = smallDraft({ mood: 'good', events: [eventInFile({ colour: 'red' })] });
  const after = changeEvent(changeTitle(draft, 'Other'), 'strike', { title: 'Other' });
  expect(after.file).toMatchObject({
    mood: 'good',
    title: 'Other',
    events: [{ colour: 'red', title: 'Other' }],
  });
});
