import type { Draft } from './draft.ts';
import { UNDATED, type Change, type New } from './draftFile.ts';
import { addEntry, changeEntry, removeEntry, withFile } from './entries.ts';
import type { SuggestionVerdict } from './suggestionVerdicts.ts';

/** Kinds are an open vocabulary; until somebody says better. */
export const NEW_KIND = 'event';

/** Until somebody writes one, for every event has a title. */
export const NEW_TITLE = 'New event';

/** From a suggestion, from selected words (`toQuote`) or from nothing; it becomes the last event. */
export const addEvent = (draft: Draft, event: New<'events'>): Draft =>
  withDeclaredKind(addEntry(draft, 'events', event, event.title), event.kind);

/** An event to be written by hand; it has no quote yet, which the editor asks for. */
export const addBlankEvent = (draft: Draft): Draft =>
  addEvent(draft, { title: NEW_TITLE, kind: NEW_KIND, date: UNDATED, quotes: [] });

/** Any of its fields: title, kind, date, status, whose claim it is, who takes part. */
export const changeEvent = (draft: Draft, id: string, change: Change<'events'>): Draft =>
  withDeclaredKind(changeEntry(draft, 'events', id, change), change.kind);

export const removeEvent = (draft: Draft, id: string): Draft => removeEntry(draft, 'events', id);

/** Null takes back what was said. */
export function judgeSuggestion(draft: Draft, key: string, verdict: SuggestionVerdict | null): Draft {
  const { [key]: _, ...others } = draft.verdicts;
  return { ...draft, verdicts: verdict === null ? others : { ...others, [key]: verdict } };
}

/** The event that a suggestion became, perhaps after changes, and the verdict, in one step. */
export const acceptSuggestion = (draft: Draft, key: string, event: New<'events'>): Draft =>
  judgeSuggestion(addEvent(draft, event), key, 'accepted');

/** A file that declares its kinds declares each that its events have. */
function withDeclaredKind(draft: Draft, kind: string | undefined): Draft {
  const { kinds, events } = draft.file;
  if (kind === undefined || !kinds || kinds.length === 0 || kinds.includes(kind)) return draft;
  return events.some((event) => event.kind === kind) ? withFile(draft, { kinds: [...kinds, kind] }) : draft;
}
