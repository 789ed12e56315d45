/** What a suggestion becomes when it is accepted. */
import type { Suggestion } from '../../suggest/suggestEvents.ts';
import { addActor } from './changeActors.ts';
import { acceptSuggestion, judgeSuggestion, removeEvent } from './changeEvents.ts';
import { toQuote } from './changeQuotes.ts';
import type { Draft } from './draft.ts';
import type { EventInDraft, New } from './draftFile.ts';
import type { PlacedSuggestion } from './drafting.ts';
import { entriesOf } from './entries.ts';

/** Kinds are an open vocabulary; until somebody says better. */
const KIND = 'event';

/** The draft with the suggested event, its quote, and the actors it names; the same draft when it has that event, or the passage is gone. */
export function acceptAsEvent(draft: Draft, suggestion: PlacedSuggestion): Draft {
  const quote = toQuote(draft, suggestion);
  if (!quote || acceptedEvent(draft, suggestion) !== null) return draft;
  const { draft: withActors, ids } = withActorsOf(draft, suggestion.actors);
  const event: New<'events'> = {
    title: suggestion.title,
    kind: KIND,
    date: dateOf(withActors, suggestion),
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
  const words = toQuote(draft, suggestion)?.text;
  if (words === undefined || draft.verdicts[suggestion.key] !== 'accepted') return null;
  const event = draft.file.events.find(({ quotes }) =>
    quotes?.some(({ source, text }) => source === suggestion.source && text === words),
  );
  return event ? String(event.id) : null;
}

function dateOf(draft: Draft, { date, source, paragraph }: PlacedSuggestion): EventInDraft['date'] {
  if (!date) return { edtf: null, basis: 'undated' };
  const text = entriesOf(draft, 'sources').find(({ id }) => id === source)?.text?.[paragraph] ?? '';
  const words = text.slice(date.start, date.end);
  return { edtf: date.edtf, basis: date.basis, ...(words === '' ? {} : { words }), note: date.how };
}

function withActorsOf(
  draft: Draft,
  found: Suggestion['actors'],
): { readonly draft: Draft; readonly ids: readonly string[] } {
  let grown = draft;
  const ids = found.map((actor) => {
    const known = actorNamed(grown, actor);
    if (known !== undefined) return known;
    grown = addActor(grown, {
      name: actor.name,
      kind: actor.kind,
      ...(actor.aliases.length > 0 ? { aliases: actor.aliases } : {}),
    });
    return String(entriesOf(grown, 'actors').at(-1)?.id ?? '');
  });
  return { draft: grown, ids: [...new Set(ids)] };
}

/** An actor of the draft that has this name, or one of its other names. */
function actorNamed(draft: Draft, { name, aliases }: Suggestion['actors'][number]): string | undefined {
  const names = new Set([name, ...aliases]);
  const known = entriesOf(draft, 'actors').find(
    (actor) => names.has(actor.name) || (actor.aliases ?? []).includes(name),
  );
  return known && String(known.id);
}
