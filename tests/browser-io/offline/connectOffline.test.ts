import { expect, test } from 'vitest';
import { connectOffline } from '../../../src/browser/offline/connectOffline.ts';
import { createAppStore } from '../../../src/state/store.ts';

const WORKER = {};

/** What is offered to a page whose workers are in this state when it asks for its own. */
async function offered(workers: { readonly waiting: object | null; readonly active: object | null }) {
  const store = createAppStore();
  const registration = { ...workers, installing: null, addEventListener: () => {} };
  const serviceWorker = { register: () => Promise.resolve(registration) };
  await connectOffline(store, { navigator: { serviceWorker } } as unknown as Window);
  return store.getState().takeVersion;
}

test('a newer version is offered when there is one to be newer than', async () => {
  expect(await offered({ waiting: WORKER, active: WORKER })).toBeTypeOf('function');
  expect(await offered({ waiting: null, active: WORKER })).toBeNull();
  expect(await offered({ waiting: WORKER, active: null })).toBeNull();
});
