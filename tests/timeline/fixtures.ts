import { readFileSync } from 'node:fs';
import type { Dataset, DatedEvent } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { toDrawnEvent, type DrawnEvent } from '../../src/views/timeline/drawnEvent.ts';

/** A bundled dossier by the name of its file. */
export function dossier(name: string): Dataset {
  const { dataset } = parseDataset(JSON.parse(readFileSync(`data/${name}.json`, 'utf8')));
  if (!dataset) throw new Error(`${name} does not parse.`);
  return dataset;
}

/** An event of which only the date matters. */
export function eventOn(edtf: string | null): DatedEvent {
  const file = {
    format: 'dateline/1',
    title: 'One event',
    sources: [],
    events: [
      {
        id: edtf ?? 'none',
        title: 'It happens',
        kind: 'x',
        date: { edtf, basis: edtf === null ? 'undated' : 'stated' },
      },
    ],
  };
  const [event] = parseDataset(file).dataset?.events ?? [];
  if (!event) throw new Error(`${edtf} does not parse.`);
  return event;
}

export function drawnOn(edtf: string): DrawnEvent {
  const drawn = toDrawnEvent(eventOn(edtf));
  if (!drawn) throw new Error(`${edtf} has no place in time.`);
  return drawn;
}

export const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
