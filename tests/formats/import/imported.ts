/** Brings a file in, and opens what comes of it by the ordinary way. */
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import type { Problem } from '../../../src/dataset/problem.ts';
import type { Chosen } from '../../../src/formats/exporter.ts';
import { collectImport, type ImportReport } from '../../../src/formats/import/collect.ts';
import type { Importable, Importer, RefusedEntry } from '../../../src/formats/importer.ts';

export interface Imported {
  readonly report: ImportReport;
  readonly refused: readonly RefusedEntry[];
  readonly file: unknown;
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

export function importedBy(importable: Importable, chosen: Chosen = {}, name = 'file.csv'): Imported {
  const events: string[] = [];
  const refused: RefusedEntry[] = [];
  const work = collectImport(importable, name, chosen, {
    takeEvent: (json) => events.push(json),
    takeRefused: (entry) => refused.push(entry),
  });
  let step = work.next();
  while (!step.done) step = work.next();
  const report = step.value;
  const { before, after } = report.frame(report.title ?? name);
  const file: unknown = JSON.parse(before + events.join('') + after);
  const { dataset, problems } = parseDataset(file);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return { report, refused, file, dataset, problems };
}

export async function imported(importer: Importer, text: string, chosen: Chosen = {}, name = 'file.csv') {
  const opened = await importer.open({ name, text });
  if (!opened.ok) throw new Error(opened.reason);
  return importedBy(opened.value, chosen, name);
}
