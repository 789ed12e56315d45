import { check, type Problems } from './check.ts';
import type { DatedEvent, Participation } from './dataset.ts';
import { EventShellSchema, type EventInFile } from './fileSchema.ts';
import { parseDates } from './parseDates.ts';
import { parseQuote } from './parseQuote.ts';
import type { ReadSource } from './parseSource.ts';
import type { ActorId, EventId, SourceId } from './entityIds.ts';

/** What an event refers to, and where its problems go. */
export interface EventContext {
  readonly sources: ReadonlyMap<SourceId, ReadSource>;
  readonly actorNamed: (rawId: unknown, path: string) => ActorId;
  readonly problems: Problems;
}

/** An event with its quotes proved, or null after the reasons for refusing it were added. */
export function parseEvent(
  value: unknown,
  id: EventId,
  path: string,
  context: EventContext,
): DatedEvent | null {
  const { sources, actorNamed, problems } = context;
  const checked = check(EventShellSchema, value, path, problems);
  if (!checked) return null;

  const quotes = (checked.quotes ?? []).flatMap((quote, index) => {
    const parsed = parseQuote(quote, sources, `${path}.quotes[${index}]`, problems);
    return parsed ? [parsed] : [];
  });
  const dates = parseDates(checked, quotes, path, sources, problems);
  if (!dates) return null;
  const status = checked.status ?? 'reported';
  const actors = participations(checked, path, actorNamed);
  const attributedTo = (checked.attributedTo ?? []).map((actor, index) =>
    actorNamed(actor, `${path}.attributedTo[${index}]`),
  );
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
    id,
    title: checked.title,
    kind: checked.kind,
    ...dates,
    actors,
    status,
    attributedTo,
    quotes,
  };
}

/** An actor named twice takes part once. */
function participations(
  { actors = [] }: EventInFile,
  path: string,
  actorNamed: EventContext['actorNamed'],
): readonly Participation[] {
  const seen = new Map<ActorId, Participation>();
  for (const [index, entry] of actors.entries()) {
    const rawId = typeof entry === 'object' ? entry.id : entry;
    const actor = actorNamed(rawId, `${path}.actors[${index}]`);
    if (!seen.has(actor))
      seen.set(actor, { actor, role: (typeof entry === 'object' ? entry.role : undefined) ?? null });
  }
  return [...seen.values()];
}
