import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset, DatedEvent } from '../dataset/dataset.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Drafting } from './draft/drafting.ts';
import type { AppState, Found, Opening, ProvingProgress } from './appState.ts';
import { sameOrigin, type DossierOrigin } from './origin.ts';
import { DEFAULT_VIEW, fitView, NO_FILTERS, type ViewState } from './view.ts';
import type { EventId } from '../dataset/entityIds.ts';
import type { Passage } from '../dataset/passage.ts';

export interface OpenedDossier {
  readonly origin: DossierOrigin;
  readonly subject: string;
  readonly dataset: Dataset;
  readonly file: () => unknown;
  readonly fileBytes?: Uint8Array<ArrayBuffer> | null;
  readonly problems: readonly Problem[];
  /** Where something else finds the words of events: what is found before that was asked. */
  readonly found?: Found | null;
}

export interface AppActions {
  readonly changeView: (change: Partial<ViewState>) => void;
  readonly selectEvent: (event: EventId | null, quote?: number | null) => void;
  readonly clearFilters: () => void;
  /** Back, forward or a new address: another origin, another view. */
  readonly visit: (origin: DossierOrigin, view: ViewState, notice: string | null) => void;
  readonly startOpening: (opening: Opening | null) => void;
  readonly openDataset: (opened: OpenedDossier) => void;
  readonly setFound: (found: Found) => void;
  readonly setTitleRanks: (ranks: Uint32Array) => void;
  readonly setProving: (proving: ProvingProgress | null) => void;
  /** Events whose quotes are proved by now, and what there is to say of them. */
  readonly addProved: (events: readonly DatedEvent[], problems: readonly Problem[]) => void;
  /** The open dossier as it is after a change to its draft; the view stays as far as it fits. */
  readonly reviseDataset: (dataset: Dataset, file: () => unknown) => void;
  readonly setDrafting: (drafting: Drafting | null) => void;
  /** A file that could not be opened; whatever is open stays. */
  readonly refuse: (subject: string, problems: readonly Problem[]) => void;
  readonly notify: (notice: string | null) => void;
  readonly offerVersion: (takeVersion: (() => void) | null) => void;
  readonly closeReport: () => void;
  readonly setOnScreen: (events: readonly EventId[]) => void;
  /** Opens the article at a place. */
  readonly showPlace: (place: Passage) => void;
  readonly leavePlace: () => void;
  readonly switchSingleKeys: (areOn: boolean) => void;
}

export type AppStore = StoreApi<AppState & AppActions>;

/** What there is of an open dossier and of no other. */
const NOTHING_OPEN = {
  dataset: null,
  proving: null,
  found: null,
  titleRanks: null,
  shownPlace: null,
  drafting: null,
};

export function createAppStore(initial: Partial<AppState> = {}): AppStore {
  return createStore((set, get) => ({
    ...NOTHING_OPEN,
    origin: { kind: 'start' },
    file: () => null,
    fileBytes: null,
    opening: null,
    report: null,
    notice: null,
    linkNote: null,
    takeVersion: null,
    view: DEFAULT_VIEW,
    onScreen: [],
    areSingleKeysOn: true,
    ...initial,

    changeView: (change) => set(({ view }) => ({ view: { ...view, ...change } })),
    selectEvent: (event, quote = null) =>
      set(({ view }) => ({ view: { ...view, event, quote }, shownPlace: null })),
    clearFilters: () => get().changeView(NO_FILTERS),
    visit: (origin, view, notice) =>
      set((state) => {
        const isSameOrigin = sameOrigin(state.origin, origin);
        const fitted = isSameOrigin && state.dataset ? fitView(view, state.dataset).view : view;
        return { origin, view: fitted, notice, ...(isSameOrigin ? {} : NOTHING_OPEN) };
      }),
    startOpening: (opening) => set({ opening }),
    openDataset: ({ origin, subject, dataset, file, fileBytes = null, problems, found = null }) =>
      set((state) => {
        const asked = sameOrigin(state.origin, origin) ? state.view : DEFAULT_VIEW;
        const { view, dropped } = fitView(asked, dataset);
        return {
          ...NOTHING_OPEN,
          origin,
          dataset,
          file,
          fileBytes,
          view,
          found,
          opening: null,
          onScreen: [],
          report: problems.length > 0 ? { subject, problems, isOpen: true } : null,
          notice: joinNotices(state.notice, dropped),
        };
      }),
    setFound: (found) => set({ found }),
    setTitleRanks: (titleRanks) => set({ titleRanks }),
    setProving: (proving) => set({ proving }),
    addProved: (events, problems) =>
      set(({ dataset, report }) => ({
        dataset: dataset && withEvents(dataset, events),
        report:
          problems.length > 0
            ? {
                subject: report?.subject ?? dataset?.title ?? '',
                problems: [...(report?.problems ?? []), ...problems],
                isOpen: true,
              }
            : report,
      })),
    reviseDataset: (dataset, file) =>
      set(({ view }) => ({ dataset, file, view: fitView(view, dataset).view })),
    setDrafting: (drafting) => set({ drafting }),
    refuse: (subject, problems) => set({ opening: null, report: { subject, problems, isOpen: false } }),
    notify: (notice) => set({ notice }),
    offerVersion: (takeVersion) => set({ takeVersion }),
    closeReport: () => set({ report: null }),
    setOnScreen: (onScreen) => set((state) => (isSameList(state.onScreen, onScreen) ? state : { onScreen })),
    showPlace: (place) =>
      set(({ view }) => ({ view: { ...view, isArticleShown: true }, shownPlace: { ...place } })),
    leavePlace: () => set({ shownPlace: null }),
    switchSingleKeys: (areSingleKeysOn) => set({ areSingleKeysOn }),
  }));
}

function withEvents(dataset: Dataset, revised: readonly DatedEvent[]): Dataset {
  if (revised.length === 0) return dataset;
  const byId = new Map(revised.map((event) => [event.id, event]));
  return { ...dataset, events: dataset.events.map((event) => byId.get(event.id) ?? event) };
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index]);

const MAX_NAMED = 5;

/** What a link could not be read for, and what of it the dossier does not have; null when there is nothing to say. */
function joinNotices(notice: string | null, dropped: readonly string[]): string | null {
  const named = dropped.slice(0, MAX_NAMED).join(', ') + (dropped.length > MAX_NAMED ? ', …' : '');
  const left = dropped.length > 0 ? `Not in this dossier, so left out of the view: ${named}.` : null;
  return [notice, left].filter((part) => part !== null).join(' ') || null;
}
