/** Reads a file to its end, while the page answers: what would come in, and what would not. */
import { formatRow } from '../../formats/csv/cells.ts';
import type { Chosen } from '../../formats/exporter.ts';
import { collectImport, type ImportReport } from '../../formats/import/collect.ts';
import type { KnownEvent } from '../../formats/import/mergeFiles.ts';
import type { Importable, RefusedEntry } from '../../formats/importer.ts';
import { createFile } from '../createFile.ts';
import { inSlices } from '../inSlices.ts';

export interface ReadImport {
  readonly report: ImportReport;
  /** How many events that come in are in the open dossier already. */
  readonly there: number;
  /** The dossier file that comes of it. */
  readonly toFile: (title: string, name: string) => File;
  /** All that was refused, as a table. */
  readonly refused: Blob;
}

export interface ImportWishes {
  readonly fileName: string;
  readonly chosen: Chosen;
  readonly isThere: (event: KnownEvent) => boolean;
  readonly signal: AbortSignal;
  /** How many entries were read by now. */
  readonly onProgress: (read: number) => void;
}

/** Null when it was given up. */
export async function readImport(importable: Importable, wishes: ImportWishes): Promise<ReadImport | null> {
  const events = createFile();
  const refused = createFile();
  let there = 0;
  refused.add(refusedLine({ place: 'place', raw: 'as it is', reason: 'reason' }));
  const work = collectImport(importable, wishes.fileName, wishes.chosen, {
    takeEvent(json, event) {
      events.add(json);
      if (wishes.isThere(event)) there++;
    },
    takeRefused: (entry) => refused.add(refusedLine(entry)),
  });
  const done = await inSlices(work, wishes.signal, wishes.onProgress);
  if (!done) return null;
  const report = done.result;
  const taken = events.finish();
  return {
    report,
    there,
    toFile(title, name) {
      const { before, after } = report.frame(title);
      return new File([before, taken, after], name, { type: 'application/json' });
    },
    refused: refused.finish(),
  };
}

const refusedLine = ({ place, raw, reason }: RefusedEntry): string => formatRow([place, raw, reason]);
