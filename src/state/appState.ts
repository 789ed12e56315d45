import type { Places } from '../dataset/columns/eventColumns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { EventId } from '../dataset/entityIds.ts';
import type { Passage } from '../dataset/passage.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Drafting } from './draft/drafting.ts';
import type { DossierOrigin } from './origin.ts';
import type { ViewState } from './view.ts';

/** A dossier on its way; what is open stays until it is there. */
export interface Opening {
  /** A file name, an address or a title. */
  readonly subject: string;
  readonly cancel: () => void;
}

/** The proving of the open dossier, which is not finished; counted in quotes; in events while some stand for all. */
export interface ProvingProgress {
  readonly done: number;
  readonly of: number;
  /** Some of the events are shown, while the others are read. */
  readonly isPreview: boolean;
  readonly isPaused: boolean;
  readonly pause: () => void;
  readonly goOn: () => void;
}

/** What somebody else found. */
export interface Found {
  readonly search: string;
  readonly places: Places;
}

/** Nothing was looked for, and all is shown. */
export const NOTHING_SOUGHT: Found = { search: '', places: new Uint32Array() };

export interface ProblemReport {
  /** What the problems are about: a file name or an address. */
  readonly subject: string;
  readonly problems: readonly Problem[];
  /** Whether the file was opened all the same, without what is listed. */
  readonly isOpen: boolean;
}

export interface AppState {
  readonly origin: DossierOrigin;
  readonly dataset: Dataset | null;
  /** What the dataset was parsed from, unknown fields included, so that writing it again loses nothing. */
  readonly file: () => unknown;
  /** The same as it was read, in UTF-8, where it is too great to be held as anything else. */
  readonly fileBytes: Uint8Array<ArrayBuffer> | null;
  readonly opening: Opening | null;
  readonly proving: ProvingProgress | null;
  /** Problems of the last file, until the reader closes them. */
  readonly report: ProblemReport | null;
  /** A short note, e.g. that a link named something that is not here. */
  readonly notice: string | null;
  /** The note, if it is on a link that was copied: there are other links to offer. */
  readonly linkNote: string | null;
  /** Reloads the page into the newer version of the app that is ready; null while there is none. */
  readonly takeVersion: (() => void) | null;
  readonly view: ViewState;
  /** What was found last where the page does not hold the words of events; null where it does. */
  readonly found: Found | null;
  /** Where each event comes in the order of titles, by its place; null while nobody else has sorted them. */
  readonly titleRanks: Uint32Array | null;
  /** Events whose passages stand in the visible part of the article. */
  readonly onScreen: readonly EventId[];
  /** The place in the article that was last asked for; a new object each time, the same place or not. */
  readonly shownPlace: Passage | null;
  /** The draft that is worked on, with what was suggested for it; null while a dossier is only read. */
  readonly drafting: Drafting | null;
  /** Whether `/` and `?` do something wherever the focus is; who speaks to the machine may want it otherwise. */
  readonly areSingleKeysOn: boolean;
}
