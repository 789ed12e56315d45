/** What a suggestion becomes when it is accepted. */
import type { Passage } from '../../dataset/passage.ts';
import type { SuggestedDate } from '../../suggest/suggestDate.ts';
import type { Suggestion } from '../../suggest/suggestEvents.ts';
import type { FromPassage } from '../../suggest/suggestFromPassage.ts';
import { addActor, findActorNamed } from './changeActors.ts';
import { acceptSuggestion, addEvent, judgeSuggestion, NEW_KIND, removeEvent } from './changeEvents.ts';
import { toQuote } from './changeQuotes.ts';
import type { Draft } from './draft.ts';
import { UNDATED, type EventInDraft, type New } from './draftFile.ts';
import type { PlacedSuggestion } from './drafting.ts';
import { entriesOf } from './entries.ts';

/** The draft with the suggested event, its quote, and the actors it names; the same draft when it has that event, or the passage is gone. */
export function acceptAsEvent(draft: Draft, suggestion: PlacedSuggestion): Draft {
  if (acceptedEvent(draft, suggestion) !== null) return draft;
  const quote = toQuote(draft, suggestion);
  if (!quote) return draft;
  const { draft: withActors, ids } = withActorsOf(draft, suggestion.actors);
  const event: New<'events'> = {
    title: suggestion.title,
    kind: NEW_KIND,
    date: toDate(suggestion.date),
    status: suggestion.status,
    ...(ids.length > 0 ? { actors: ids } : {}),
    quotes: [quote],
  };
  return acceptSuggestion(withActors, suggestion.key, event);
}

/** All of those that the text dates in so many words, and that nothing was said of. */
export const acceptAllStated = (draft: Draft, suggestions: readonly PlacedSuggestion[]): Draft =>
  suggestions
    .filter(({ key, date }) => date?.basis === 'stated' && draft.verdicts[key] === undefined)
    .reduce(acceptAsEvent, draft);

/** What it became before, if anything, goes with it. */
export function reject(draft: Draft, suggestion: PlacedSuggestion): Draft {
  const event = acceptedEvent(draft, suggestion);
  return judgeSuggestion(event === null ? draft : removeEvent(draft, event), suggestion.key, 'rejected');
}

/** The event that an accepted suggestion became: the first that quotes its passage; null when it is gone. */
export function acceptedEvent(draft: Draft, suggestion: PlacedSuggestion): string | null {
  if (draft.verdicts[suggestion.key] !== 'accepted') return null;
  const words = toQuote(draft, suggestion)?.text;
  const event = draft.file.events.find(({ quotes }) =>
    quotes?.some(({ source, text }) => source === suggestion.source && text === words),
  );
  return event ? String(event.id) : null;
}

/** An event of words that a person chose, with what was found in them; the same draft when they are gone. */
export function addEventFrom(draft: Draft, passage: Passage, { title, date }: FromPassage): Draft {
  const quote = toQuote(draft, passage);
  return quote ? addEvent(draft, { title, kind: NEW_KIND, date: toDate(date), quotes: [quote] }) : draft;
}

const toDate = (date: SuggestedDate | null): EventInDraft['date'] =>
  date ? { edtf: date.edtf, basis: date.basis, words: date.words, note: date.how } : UNDATED;

function withActorsOf(
  draft: Draft,
  found: Suggestion['actors'],
): { readonly draft: Draft; readonly ids: readonly string[] } {
  let grown = draft;
  const ids = found.map((actor) => {
    const known = findActorNamed(grown, actor.name, actor.aliases);
    if (known) return String(known.id);
    grown = addActor(grown, {
      name: actor.name,
      kind: actor.kind,
      ...(actor.aliases.length > 0 ? { aliases: actor.aliases } : {}),
    });
    return String(entriesOf(grown, 'actors').at(-1)?.id ?? '');
  });
  return { draft: grown, ids: [...new Set(ids)] };
}
