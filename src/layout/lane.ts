import type { ActorId } from '../dataset/entityIds.ts';
import type { DrawnEvent } from './drawnEvent.ts';

export interface Lane {
  /** Ours, never the file's. */
  readonly id: string;
  /** Empty when there is but one lane for everything. */
  readonly name: string;
  readonly actor: ActorId | null;
  readonly events: readonly DrawnEvent[];
}
