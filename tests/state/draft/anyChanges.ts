/** Any change that a person can make to a draft, with any words, drawn at random. */
import * as fc from 'fast-check';
import { ACTOR_KINDS, STATUSES } from '../../../src/dataset/dataset.ts';
import type { SourceId } from '../../../src/dataset/entityIds.ts';
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
import type { ListName } from '../../../src/state/draft/draftFile.ts';
import { entriesOf } from '../../../src/state/draft/entries.ts';
import { suggestionKey } from '../../../src/state/draft/suggestionVerdicts.ts';

export type AnyChange = (draft: Draft) => Draft;

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', 'Run', 'The clock', '__proto__', 'constructor', 'e\u0301', 'a\r\nb', '\uD83D'),
);
const text = fc.array(words, { maxLength: 4 });
const date = fc.record({
  edtf: fc.constantFrom(null, '1900-01', '1900/1901', '[1900-01-01..1900-01-07]'),
  basis: fc.constantFrom('stated', 'inferred'),
  note: words,
} as const);
const dated = date.map((given) => (given.edtf === null ? { ...given, basis: 'undated' as const } : given));
const published = fc.constantFrom('1900', 1900, '1900-01-05');
const kind = fc.constantFrom(...ACTOR_KINDS);
const status = fc.constantFrom(...STATUSES);
const verdict = fc.constantFrom('accepted', 'rejected', null);
/** Which entry of a list; one that is not there when the list is empty. */
const which = fc.nat(5);

const idAt = (draft: Draft, list: ListName, index: number): string => {
  const entries = entriesOf(draft, list);
  return String(entries[index % Math.max(entries.length, 1)]?.id ?? 'nobody');
};
/** The actors at these places, those that are there. */
const actorsAt = (draft: Draft, indexes: readonly number[]): readonly string[] =>
  indexes.flatMap((index) => entriesOf(draft, 'actors')[index]?.id ?? []).map(String);

const passage = fc
  .record({ paragraph: fc.nat(3), start: fc.nat(12), length: fc.nat(12) })
  .map(({ paragraph, start, length }) => ({ paragraph, start, end: start + length }));

/** Selected words of a source, or typed ones, which need not stand there. */
const quoteIn = fc
  .record({ source: which, passage, typed: fc.option(words) })
  .map(({ source, passage: place, typed }) => (draft: Draft) => {
    const id = idAt(draft, 'sources', source) as SourceId;
    if (entriesOf(draft, 'sources').length === 0) return null;
    return typed === null ? toQuote(draft, { source: id, ...place }) : { source: id, text: typed };
  });

const change = <T>(given: fc.Arbitrary<T>, make: (value: T) => AnyChange): fc.Arbitrary<AnyChange> =>
  given.map(make);
const event = fc.record({ title: words, kind: fc.constantFrom('run', 'strike'), date: dated, status });

export const anyChange: fc.Arbitrary<AnyChange> = fc.oneof(
  change(words, (title) => (draft) => changeTitle(draft, title)),
  change(
    fc.record({ title: words, published, text, publisher: words }),
    (source) => (draft) => addSource(draft, source),
  ),
  change(
    fc.tuple(which, fc.record({ title: words, text, place: words }, { requiredKeys: [] })),
    ([at, fields]) =>
      (draft) =>
        changeSource(draft, idAt(draft, 'sources', at), fields),
  ),
  change(which, (at) => (draft) => removeSource(draft, idAt(draft, 'sources', at))),
  change(event, (given) => (draft) => addEvent(draft, given)),
  change(
    fc.tuple(event, passage),
    ([given, place]) =>
      (draft) =>
        acceptSuggestion(
          draft,
          suggestionKey({ source: idAt(draft, 'sources', 0) as SourceId, ...place }),
          given,
        ),
  ),
  change(
    fc.tuple(passage, verdict),
    ([place, given]) =>
      (draft) =>
        judgeSuggestion(
          draft,
          suggestionKey({ source: idAt(draft, 'sources', 0) as SourceId, ...place }),
          given,
        ),
  ),
  change(
    fc.tuple(which, fc.record({ title: words, date: dated, status, kind: words }, { requiredKeys: [] })),
    ([at, fields]) =>
      (draft) =>
        changeEvent(draft, idAt(draft, 'events', at), fields),
  ),
  change(
    fc.tuple(which, fc.array(which), fc.array(which)),
    ([at, actors, claimants]) =>
      (draft) =>
        changeEvent(draft, idAt(draft, 'events', at), {
          actors: actorsAt(draft, actors).map((id, index) => (index % 2 === 0 ? id : { id, role: 'runner' })),
          attributedTo: actorsAt(draft, claimants),
        }),
  ),
  change(which, (at) => (draft) => removeEvent(draft, idAt(draft, 'events', at))),
  change(fc.tuple(which, quoteIn), ([at, quote]) => (draft) => {
    const made = quote(draft);
    return made ? addQuote(draft, idAt(draft, 'events', at), made) : draft;
  }),
  change(fc.tuple(which, which, quoteIn), ([at, index, quote]) => (draft) => {
    const made = quote(draft);
    return made ? replaceQuote(draft, idAt(draft, 'events', at), index, made) : draft;
  }),
  change(
    fc.tuple(which, which),
    ([at, index]) =>
      (draft) =>
        removeQuote(draft, idAt(draft, 'events', at), index),
  ),
  change(fc.record({ name: words, kind }), (actor) => (draft) => addActor(draft, actor)),
  change(
    fc.tuple(which, fc.record({ name: words, kind }, { requiredKeys: [] })),
    ([at, fields]) =>
      (draft) =>
        changeActor(draft, idAt(draft, 'actors', at), fields),
  ),
  change(
    fc.tuple(which, words),
    ([at, alias]) =>
      (draft) =>
        addAlias(draft, idAt(draft, 'actors', at), alias),
  ),
  change(
    fc.tuple(which, words),
    ([at, alias]) =>
      (draft) =>
        removeAlias(draft, idAt(draft, 'actors', at), alias),
  ),
  change(
    fc.tuple(which, which),
    ([kept, other]) =>
      (draft) =>
        mergeActors(draft, idAt(draft, 'actors', kept), idAt(draft, 'actors', other)),
  ),
  change(which, (at) => (draft) => removeActor(draft, idAt(draft, 'actors', at))),
);

export const anyChanges: fc.Arbitrary<readonly AnyChange[]> = fc.array(anyChange, {
  maxLength: 40,
  size: 'max',
});
