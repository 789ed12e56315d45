import { act } from '@testing-library/react';
import { addSource } from '../../../src/state/draft/changeSources.ts';
import { emptyFile, startDraft, type Draft, type DraftId } from '../../../src/state/draft/draft.ts';
import { createDraftStore, selectDraft } from '../../../src/state/draft/draftStore.ts';
import { createSuggestionStore } from '../../../src/state/draft/drafting.ts';
import { showDraft } from '../../../src/state/draft/showDraft.ts';
import { suggestEvents } from '../../../src/suggest/suggestEvents.ts';
import { DraftDesk } from '../../../src/views/drafting/DraftDesk.tsx';
import { EventPanel } from '../../../src/views/event/EventPanel.tsx';
import { oneSource, renderApp } from '../article/render.tsx';

const TEXT = [
  'Maria Lopez opened the bridge on 1 May 2024. Work began in 2019.',
  'Lopez said on Thursday that a second bridge would be built.',
];

const bridge: Draft = addSource(startDraft('bridge' as DraftId, emptyFile('Bridge opens')), {
  title: 'Bridge opens',
  published: '2024-05-03',
  text: TEXT,
});

/** The desk with the event beside it, and a draft whose article was searched for events. */
export function renderDesk(draft: Draft = bridge, isNew = false) {
  const app = renderApp(
    <>
      <DraftDesk />
      <EventPanel />
    </>,
    oneSource([], []),
    { drafting: draftingOf(draft, isNew) },
  );
  const { drafting } = app.store.getState();
  if (!drafting) throw new Error('There is no draft on the desk.');
  act(() => {
    showDraft(drafting, app.store);
    for (const source of app.store.getState().dataset?.sources ?? [])
      drafting.suggestions.getState().setSuggestions(source.id, suggestEvents(source));
  });
  return {
    ...app,
    draftStore: drafting.draft,
    suggestionStore: drafting.suggestions,
    file: () => selectDraft(drafting.draft.getState()).file,
  };
}

const draftingOf = (draft: Draft, isNew: boolean) => ({
  draft: createDraftStore(draft),
  suggestions: createSuggestionStore(),
  isNew,
  stopReading: () => {},
  flush: async () => {},
  saveAgain: async () => {},
  discard: () => {},
});
