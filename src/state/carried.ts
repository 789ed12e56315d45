/** Dossiers that a page carries inside itself have no address; a link names them by their number. */
import type { Dataset } from '../dataset/dataset.ts';
import { sameOrigin, type DossierOrigin } from './origin.ts';
import type { AppStore } from './store.ts';

/** `number` counts from 0, addresses from 1; the first one needs none. */
export const carriedOrigin = (number: number): DossierOrigin =>
  number === 0 ? { kind: 'start' } : { kind: 'address', address: String(number + 1) };

export const carriedNumber = (origin: DossierOrigin): number =>
  origin.kind === 'address' && /^[1-9]\d*$/.test(origin.address) ? Number(origin.address) - 1 : 0;

/** Opens the dossier that the origin names, the first where it names none that is here; returns a function that ends it. */
export function connectCarried(store: AppStore, datasets: readonly Dataset[]): () => void {
  const open = (): void => {
    const { origin, openDataset } = store.getState();
    const dataset = datasets[carriedNumber(origin)] ?? datasets[0];
    if (dataset) openDataset({ origin, subject: dataset.title, dataset, file: () => null, problems: [] });
  };
  open();
  return store.subscribe((state, before) => {
    if (!sameOrigin(state.origin, before.origin)) open();
  });
}
