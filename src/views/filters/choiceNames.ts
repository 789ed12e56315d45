/** What the choices of the filters are called. */
import type { Status } from '../../dataset/dataset.ts';
import type { Basis } from '../../dataset/eventDate.ts';
import type { ActorsById } from '../../state/selectors.ts';
import type { ActorId } from '../../dataset/entityIds.ts';

export const BASIS_NAMES: Record<Basis, string> = {
  stated: 'Stated in the text',
  resolved: 'Resolved from another date',
  inferred: 'Inferred from the order told',
  undated: 'Not dated by the source',
};

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
