import { expect, test } from 'vitest';
import { addImported } from '../../../src/state/draft/addImported.ts';
import { emptyFile, startDraft, type DraftId } from '../../../src/state/draft/draft.ts';
import { dossier, eventInFile } from '../../fixtures/dossier.ts';

const draft = startDraft('a' as DraftId, emptyFile('Empty'));

test('what comes in is part of the draft, once', () => {
  const once = addImported(draft, dossier({ extra: 1 }), true);
  expect(once.file).toMatchObject({ title: 'Empty', events: [{ id: 'strike' }], actors: [{ id: 'mouse' }] });
  expect(addImported(once, dossier(), true).file).toEqual(once.file);
  expect(addImported(once, dossier(), false).file.events.map(({ id }) => id)).toEqual(['strike', 'strike-2']);
});

test('what a draft may not have leaves it as it was', () => {
  expect(addImported(draft, dossier({ events: [eventInFile({ title: 5 })] }), false)).toBe(draft);
});
