import { expect, test } from 'vitest';
import { createDraftStore } from '../../../src/state/draft/draftStore.ts';
import { createSuggestionStore } from '../../../src/state/draft/drafting.ts';
import { showDraft } from '../../../src/state/draft/showDraft.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { dossierToExport } from '../../../src/views/export/dossierToExport.ts';
import { FORMAT_GROUPS } from '../../../src/views/export/formats.ts';
import { csvOfQuotes } from '../../../src/formats/csv/toCsv.ts';
import { dossierFile } from '../../../src/formats/json/toDossierFile.ts';
import { eventInFile } from '../../fixtures/dossier.ts';
import { smallDraft } from '../../state/draft/drafts.ts';

const FOUND = 'The clock struck one.';
const UNFOUND = 'These words are nowhere in it.';

function storeOfDraft() {
  const quotes = [FOUND, UNFOUND].map((text) => ({ source: 'article', text }));
  const drafting = {
    draft: createDraftStore(smallDraft({ events: [eventInFile({ quotes, mine: 1 })] })),
    suggestions: createSuggestionStore(),
    isNew: false,
    stopReading: () => {},
    flush: () => Promise.resolve(),
    saveAgain: () => Promise.resolve(),
    discard: () => {},
  };
  const store = createAppStore();
  showDraft(drafting, store);
  return store;
}

test.each([dossierFile, csvOfQuotes])(
  'of a draft, $name has no quote that is not in its source',
  (exporter) => {
    const store = storeOfDraft();
    const outgoing = dossierToExport(store.getState(), 'all')!;
    const text = [...exporter.toPieces(outgoing, {})].join('');
    expect(text).toContain(FOUND);
    expect(text).not.toContain(UNFOUND);
    expect(outgoing.unfound).toBe(1);
    expect(JSON.stringify(store.getState().file())).toContain(UNFOUND);
  },
);

test('a great dossier is handed on as the very bytes of its file, wherever they are cut', () => {
  const text = `${'\u{1F570}'.repeat(40_000)}é`;
  const store = storeOfDraft();
  store.setState({ drafting: null, fileBytes: new TextEncoder().encode(`x${text}`) });
  const outgoing = dossierToExport(store.getState(), 'all')!;
  expect([...dossierFile.toPieces(outgoing, {})].join('')).toBe(`x${text}`);
});

test('no two formats have one name', () => {
  const names = FORMAT_GROUPS.flatMap(({ formats }) => formats).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
