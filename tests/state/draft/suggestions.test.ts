import { describe, expect, test } from 'vitest';
import type { SourceId } from '../../../src/dataset/entityIds.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import {
  acceptAllStated,
  acceptAsEvent,
  acceptedEvent,
  reject,
} from '../../../src/state/draft/acceptSuggestion.ts';
import { addQuote } from '../../../src/state/draft/changeQuotes.ts';
import { removeEvent } from '../../../src/state/draft/changeEvents.ts';
import { startDraft, emptyFile, type Draft } from '../../../src/state/draft/draft.ts';
import { addSource } from '../../../src/state/draft/changeSources.ts';
import {
  createSuggestionStore,
  nextUnreviewed,
  reviewOf,
  type PlacedSuggestion,
} from '../../../src/state/draft/drafting.ts';
import { provedFile } from '../../../src/state/draft/provedFile.ts';
import { suggestEvents } from '../../../src/suggest/suggestEvents.ts';
import { draftId, smallDraft } from './drafts.ts';

const TEXT = [
  'Maria Lopez opened the bridge on 1 May 2024. Work began in 2019.',
  'Lopez said on Thursday that a second bridge would be built.',
];
const begun = addSource(startDraft(draftId('draft'), emptyFile('Bridge')), {
  title: 'Bridge opens',
  published: '2024-05-03',
  text: TEXT,
});

const [article] = parseDataset(begun.file).dataset!.sources;
const store = createSuggestionStore();
store.getState().setSuggestions(article!.id, suggestEvents(article!));
const review = (draft: Draft) => reviewOf(store.getState(), draft);
const { suggestions } = review(begun);
const [first, second] = suggestions as [PlacedSuggestion, PlacedSuggestion];
const titles = (draft: Draft) => draft.file.events.map(({ title }) => title);

describe('an accepted suggestion', () => {
  const accepted = acceptAsEvent(begun, first);

  test('is an event with its proved passage, its date, and who takes part', () => {
    const { dataset, problems } = parseDataset(accepted.file);
    expect(problems).toEqual([]);
    const [event] = dataset!.events;
    expect(event?.date).toMatchObject({ edtf: '2024-05-01', basis: 'stated', words: '1 May 2024' });
    expect(event?.quotes.map(({ verdict }) => verdict.kind)).toEqual(['verbatim']);
    expect(event?.actors.map(({ actor }) => dataset!.actors.find(({ id }) => id === actor)?.name)).toEqual([
      'Maria Lopez',
    ]);
  });

  test('is not added twice', () => {
    expect(acceptAsEvent(accepted, first)).toBe(accepted);
  });

  test('is added again when its event was removed', () => {
    const [event] = accepted.file.events;
    const removed = removeEvent(accepted, String(event?.id));
    expect(acceptedEvent(removed, first)).toBeNull();
    expect(titles(acceptAsEvent(removed, first))).toEqual([first.title]);
  });

  test('goes with its event when it is rejected after all', () => {
    const rejected = reject(acceptAsEvent(accepted, second), first);
    expect(titles(rejected)).toEqual([second.title]);
    expect(rejected.verdicts).toEqual({ [first.key]: 'rejected', [second.key]: 'accepted' });
  });

  test('names an actor that is there once', () => {
    const both = suggestions.reduce(acceptAsEvent, begun);
    const names = both.file.actors?.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain('Maria Lopez');
  });

  test('of a text that is gone changes nothing', () => {
    expect(acceptAsEvent(begun, { ...first, source: 'other' as SourceId })).toBe(begun);
  });
});

test('all with a stated date leave those that something was said of', () => {
  const stated = suggestions.filter(({ date }) => date?.basis === 'stated');
  expect(stated.length).toBeGreaterThan(1);
  const after = acceptAllStated(reject(begun, first), suggestions);
  expect(titles(after)).toEqual(stated.filter(({ key }) => key !== first.key).map(({ title }) => title));
});

describe('the review', () => {
  test('counts, and stands at the first that nothing was said of', () => {
    expect(review(begun)).toMatchObject({ reviewed: 0, current: { key: first.key } });
    expect(review(reject(begun, first))).toMatchObject({ reviewed: 1, current: { key: second.key } });
  });

  test('goes on from where it is, and then from the start', () => {
    const last = suggestions.at(-1)!;
    expect(nextUnreviewed(review(begun), first.key)?.key).toBe(second.key);
    expect(nextUnreviewed(review(begun), last.key)?.key).toBe(first.key);
  });

  test('ends when all is said', () => {
    const all = suggestions.reduce(reject, begun);
    expect(review(all).reviewed).toBe(suggestions.length);
    expect(nextUnreviewed(review(all), first.key)).toBeNull();
  });
});

test('a day of the calendar is nobody who takes part', () => {
  const reasons = suggestions.flatMap((suggestion) => suggestion.reasons);
  expect(reasons).toContain('names “Maria”');
  expect(reasons).not.toContainEqual(expect.stringMatching(/names “(May|Thursday)”/));
});

describe('a draft that is handed on', () => {
  const draft = smallDraft();
  const madeUp = { source: 'article', text: 'The clock struck thirteen, and nobody heard.' };
  const proved = (given: Draft) => provedFile(given, parseDataset(given.file).dataset!);

  test('is the file itself when all is proved', () => {
    expect(proved(draft)).toEqual({ file: draft.file, leftOut: 0 });
  });

  test('has no quote that is not in its source', () => {
    const { file, leftOut } = proved(addQuote(draft, 'strike', madeUp));
    expect(leftOut).toBe(1);
    expect(file).toEqual(draft.file);
  });

  test('keeps a quote that there is no text to prove by', () => {
    const source = { ...draft.file.sources[0]!, text: [] };
    const unchecked: Draft = { ...draft, file: { ...draft.file, sources: [source] } };
    expect(proved(unchecked).leftOut).toBe(0);
  });
});

test('when an article is read anew, one stays at the suggestion, or at what stands in its place', () => {
  const other = createSuggestionStore();
  const { setSuggestions, look } = other.getState();
  const found = suggestEvents(article!);
  setSuggestions('first' as SourceId, found);
  setSuggestions('second' as SourceId, found);
  const keys = () =>
    other
      .getState()
      .bySource.get('second' as SourceId)!
      .map(({ key }) => key);
  look(keys()[1]!);
  setSuggestions('second' as SourceId, found);
  expect(other.getState().currentKey).toBe(keys()[1]);
  const changed = found.map((suggestion) => ({ ...suggestion, end: suggestion.end - 1 }));
  setSuggestions('second' as SourceId, changed);
  expect(other.getState().currentKey).toBe(keys()[1]);
  setSuggestions(
    'second' as SourceId,
    changed.slice(0, 1).map((one) => ({ ...one, start: one.start + 1 })),
  );
  expect(other.getState().currentKey).toBe(keys()[0]);
  setSuggestions('second' as SourceId, []);
  expect(other.getState().currentKey).toBeNull();
});
