import type { Dataset } from '../../dataset/dataset.ts';
import { toIdText } from '../../dataset/ids.ts';
import { parseDataset } from '../../dataset/parse.ts';

/** Fewer events are there in a moment. */
const LEAST_EVENTS = 5000;
const SHOWN = 1000;

/**
 * Some of the events of a great file, evenly from all over it, proved; null where there is no need. `wanted` is among
 * them: the event that a link leads to.
 */
export function previewOf(file: unknown, wanted: string | null): Dataset | null {
  if (typeof file !== 'object' || file === null || !('events' in file)) return null;
  const { events }: { readonly events: unknown } = file;
  if (!Array.isArray(events) || events.length < LEAST_EVENTS) return null;
  const step = events.length / SHOWN;
  const shown = new Set<unknown>(
    Array.from({ length: SHOWN }, (_, index) => events[Math.floor(index * step)]),
  );
  const asked: unknown = events.find(
    (event: { readonly id?: unknown } | null) => toIdText(event?.id) === wanted,
  );
  if (wanted !== null && asked !== undefined) shown.add(asked);
  return parseDataset({ ...file, events: [...shown] }).dataset;
}
