/** What the choices of the filters are called. */
import type { Status } from '../../dataset/dataset.ts';
import type { ActorsById } from '../../state/selectors.ts';
import type { ActorId } from '../../dataset/entityIds.ts';

export const STATUS_NAMES: Record<Status, string> = {
  reported: 'Reported',
  alleged: 'Alleged',
  denied: 'Denied',
  expected: 'Expected',
};

export const nameActor = (id: ActorId, actors: ActorsById): string => actors.get(id)?.name ?? id;

/** A kind of event as a label: "arms transfer" → "Arms transfer". */
export function nameKind(kind: string): string {
  const [first = ''] = kind;
  return first.toUpperCase() + kind.slice(first.length);
}
