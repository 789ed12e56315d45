import { expect, test } from 'vitest';
import { openLaunched } from '../../../src/browser/offline/openLaunched.ts';
import { createAppStore } from '../../../src/state/store.ts';

type LaunchingPage = Parameters<typeof openLaunched>[1];
type Consume = Parameters<NonNullable<LaunchingPage['launchQueue']>['setConsumer']>[0];

function installed() {
  const store = createAppStore();
  const opened: string[] = [];
  const consumers: Consume[] = [];
  const page = { launchQueue: { setConsumer: (consume: Consume) => consumers.push(consume) } };
  openLaunched(store, page as unknown as LaunchingPage, async ({ name }) => void opened.push(name));
  return {
    store,
    opened,
    launch: (given: Parameters<Consume>[0]) => consumers.forEach((each) => each(given)),
  };
}

const handle = (name: string) => ({ getFile: async () => new File(['{}'], name) });

test('the file that the app is started with is opened', async () => {
  const { opened, launch } = installed();
  launch({ files: [handle('bridge.json')] });
  await expect.poll(() => opened).toEqual(['bridge.json']);
});

test('a start without a file opens nothing, and the next one with a file does', async () => {
  const { opened, launch } = installed();
  launch({});
  launch({ files: [] });
  launch({ files: [handle('later.json')] });
  await expect.poll(() => opened).toEqual(['later.json']);
});

test('a file that is gone is told of', async () => {
  const { store, opened, launch } = installed();
  launch({ files: [{ getFile: () => Promise.reject(new DOMException('Gone', 'NotFoundError')) }] });
  await expect.poll(() => store.getState().notice).toMatch(/could not be read/);
  expect(opened).toEqual([]);
});

test('browsers without launches start as ever', () => {
  const page = {} as unknown as LaunchingPage;
  expect(() => openLaunched(createAppStore(), page, async () => {})).not.toThrow();
});
