/** Dossiers for one HTML file: the open one, those that come with the app, and files of the reader's own. */
import bundled from 'virtual:bundled-dossiers';
import type { Dataset } from '../../dataset/dataset.ts';
import { readJson } from '../../dataset/json.ts';
import { parseDataset } from '../../dataset/parse.ts';
import { quoted } from '../../dataset/problem.ts';
import { parseProved } from '../../dataset/proved.ts';
import type { CarriedDossier } from '../../formats/viewer/carried.ts';
import { toViewerFile } from '../../formats/viewer/toViewerFile.ts';
import type { BundledDossier } from '../../state/bundledDossier.ts';
import { timesInSource } from '../../suggest/sourceTimes.ts';

/** One that can be put into the file. */
export interface Choosable {
  readonly title: string;
  readonly load: () => Promise<Dataset>;
}

class NotAvailable extends Error {
  override name = 'NotAvailable';
}

/** Those that come with the app. */
export const bundledDossiers = (): readonly Choosable[] =>
  bundled.map((dossier) => ({ title: dossier.title, load: () => fetchBundled(dossier) }));

export async function dossierIn(file: File): Promise<Choosable> {
  const { value, isReadable } = await readJson(await file.text());
  const dataset = isReadable ? parseDataset(value).dataset : null;
  if (!dataset) {
    throw new NotAvailable(`${quoted(file.name)} is no dossier. Open it to see what is wrong with it.`);
  }
  return { title: dataset.title, load: () => Promise.resolve(dataset) };
}

export async function viewerFile(datasets: readonly Dataset[]): Promise<string> {
  const carried = datasets.map((dataset): CarriedDossier => ({
    dataset,
    times: dataset.sources.map(timesInSource),
  }));
  return toViewerFile(await fetchText('viewer.html'), carried);
}

async function fetchBundled({ proved, title }: BundledDossier): Promise<Dataset> {
  const dossier = parseProved(await fetchText(proved));
  if (!dossier) throw new NotAvailable(`${quoted(title)} could not be fetched. Check the connection.`);
  return dossier.dataset;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
  if (!response?.ok) throw new NotAvailable('A part of Dateline could not be fetched. Check the connection.');
  return response.text();
}
