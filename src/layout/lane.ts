import type { Places } from '../dataset/columns/eventColumns.ts';
import type { ActorId } from '../dataset/entityIds.ts';

export interface Lane {
  /** Ours, never the file's. */
  readonly id: string;
  /** Empty when there is but one lane for everything. */
  readonly name: string;
  readonly actor: ActorId | null;
  /** By the time at which their marks start. */
  readonly places: Places;
}
