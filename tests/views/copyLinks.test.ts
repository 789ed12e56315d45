import { expect, test, vi } from 'vitest';
import type { DossierOrigin } from '../../src/state/origin.ts';
import { createAppStore } from '../../src/state/store.ts';
import { copyViewLink } from '../../src/views/copyLinks.ts';
import { bundled } from './article/render.tsx';

vi.mock('../../src/browser/clipboard.ts', () => ({ copyText: async () => true }));

const dataset = bundled('keeping-time');

async function copyLink() {
  const store = createAppStore({ dataset });
  await copyViewLink(store, 'data/a.json');
  const open = (origin: DossierOrigin) =>
    store.getState().openDataset({ origin, subject: 'a', dataset, file: () => null, problems: [] });
  return { store, open };
}

test('that a link was copied is noted for as long as the dossier is open', async () => {
  const { store, open } = await copyLink();
  expect(store.getState().notice).toContain('Link copied.');
  open({ kind: 'start' });
  store.getState().changeView({ search: 'clock' });
  expect(store.getState().notice).toContain('Link copied.');
  open({ kind: 'file', name: 'b.json' });
  expect(store.getState().notice).toBeNull();
});

test('what is noted after it stays', async () => {
  const { store, open } = await copyLink();
  store.getState().notify('2 events imported.');
  open({ kind: 'file', name: 'b.json' });
  expect(store.getState().notice).toBe('2 events imported.');
});
