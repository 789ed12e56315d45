import { check, readEntries, type Problems } from './check.ts';
import { STATUSES, type Participation } from './dataset.ts';
import { EventShellSchema, IdSchema, ParticipationSchema, type ParticipationInFile } from './fileSchema.ts';
import { parseDates } from './parseDates.ts';
import { parseQuote } from './parseQuote.ts';
import type { UnprovedEvent } from './proveEvent.ts';
import { UNCHECKED } from './verdict.ts';
import type { ActorId, EventId, SourceId } from './entityIds.ts';

/** What an event refers to, and where its problems go. */
export interface EventContext {
  readonly sources: ReadonlyMap<SourceId, unknown>;
  readonly actorNamed: (rawId: unknown, path: string) => ActorId;
  readonly problems: Problems;
}

/** An event with its quotes to be proved, or null after the reasons for refusing it were added. */
export function parseEvent(
  value: unknown,
  id: EventId,
  path: string,
  context: EventContext,
): UnprovedEvent | null {
  const { sources, problems } = context;
  const checked = check(EventShellSchema, value, path, problems);
  if (!checked) return null;

  const claims = readEntries(checked.quotes, `${path}.quotes`, problems, (entry, at) =>
    parseQuote(entry, sources, at, problems),
  );
  const dates = parseDates(checked, path, sources, problems);
  if (!dates) return null;
  const [date, ...otherDates] = dates;
  const { status = 'reported' } = checked;
  if (checked.status === undefined && Object.hasOwn(value as object, 'status')) {
    problems.warn(
      `${path}.status`,
      `“status” is blank, and the event is shown as reported; say which it is (${STATUSES.join(', ')}) or take the field out.`,
    );
  }
  const actors = participations(checked.actors, `${path}.actors`, context);
  const attributedTo = claimants(checked.attributedTo, `${path}.attributedTo`, context);
  if (attributedTo.length === 0 && (status === 'alleged' || status === 'denied')) {
    problems.warn(
      `${path}.attributedTo`,
      `An event that is ${status} needs somebody who says so; add the ids of those actors.`,
    );
  }
  if (!checked.title.isWellFormed()) {
    problems.warn(
      `${path}.title`,
      'Half of a surrogate pair stands in the title; it is shown as �. Replace it with the character that was meant.',
    );
  }
  return {
    event: {
      id,
      title: checked.title,
      kind: checked.kind,
      date: date.date,
      otherDates: otherDates.map((told) => told.date),
      actors,
      status,
      attributedTo,
      quotes: claims.map(({ source, text }) => ({ source, text, verdict: UNCHECKED })),
    },
    claims,
    datePaths: dates.map((told) => told.path),
  };
}

/** An actor named twice takes part once. */
function participations(
  list: unknown,
  path: string,
  { actorNamed, problems }: EventContext,
): readonly Participation[] {
  const all = readEntries(list, path, problems, (entry, at): Participation | null => {
    const checked = checkParticipation(entry, at, problems);
    return checked && { actor: actorNamed(checked.id, at), role: checked.role ?? null };
  });
  if (all.length < 2) return all;
  const seen = new Map<ActorId, Participation>();
  for (const one of all) if (!seen.has(one.actor)) seen.set(one.actor, one);
  return [...seen.values()];
}

function checkParticipation(entry: unknown, path: string, problems: Problems): ParticipationInFile | null {
  if (typeof entry === 'object') return check(ParticipationSchema, entry, path, problems);
  const id = check(IdSchema, entry, path, problems);
  return id === null ? null : { id };
}

function claimants(list: unknown, path: string, { actorNamed, problems }: EventContext): readonly ActorId[] {
  const named = readEntries(list, path, problems, (entry, at) => {
    const id = check(IdSchema, entry, at, problems);
    return id === null ? null : actorNamed(id, at);
  });
  return named.length < 2 ? named : [...new Set(named)];
}
