import type { Dataset } from '../../dataset/dataset.ts';
import {
  countLosses,
  type Chosen,
  type Exported,
  type Exporter,
  type Losses,
} from '../../formats/exporter.ts';
import { useSlices } from './useSlices.ts';

/** Characters of the file that are shown. */
const SHOWN = 4000;

export interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
}

export const useLosses = (exporter: Exporter, dataset: Dataset): Losses | null =>
  useSlices(() => countLosses(exporter, dataset), [exporter, dataset]);

export const useBeginning = (exporter: Exporter, exported: Exported, chosen: Chosen): Beginning | null =>
  useSlices(() => beginningOf(exporter.toPieces(exported, chosen)), [exporter, exported, chosen]);

function* beginningOf(pieces: Iterable<string>): Generator<void, Beginning> {
  let text = '';
  for (const piece of pieces) {
    text += piece.slice(0, SHOWN);
    if (text.length > SHOWN) return { text: `${text.slice(0, SHOWN).toWellFormed()}…`, isWhole: false };
    yield;
  }
  return { text, isWhole: true };
}
