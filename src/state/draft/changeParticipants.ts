/** Who takes part in an event, and whose claim it is. */
import { changeEvent } from './changeEvents.ts';
import type { Draft } from './draft.ts';
import type { ParticipationInDraft } from './draftFile.ts';
import { findEntry } from './entries.ts';

/** The lists of an event that name actors. */
export type ParticipantList = 'actors' | 'attributedTo';

export const participantId = (entry: ParticipationInDraft): string =>
  String(typeof entry === 'object' ? entry.id : entry);

/** One that is listed already changes nothing. */
export function addParticipant(draft: Draft, event: string, list: ParticipantList, actor: string): Draft {
  const listed = participantsOf(draft, event, list);
  if (listed.some((entry) => participantId(entry) === actor)) return draft;
  return changeEvent(draft, event, { [list]: [...listed, actor] });
}

export const removeParticipant = (draft: Draft, event: string, list: ParticipantList, actor: string): Draft =>
  changeEvent(draft, event, {
    [list]: participantsOf(draft, event, list).filter((entry) => participantId(entry) !== actor),
  });

const participantsOf = (
  draft: Draft,
  event: string,
  list: ParticipantList,
): readonly ParticipationInDraft[] => findEntry(draft, 'events', event)?.[list] ?? [];
