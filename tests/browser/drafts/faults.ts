/** What goes wrong with the place where drafts are kept, brought about by the browser's own means. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** For `addInitScript`: a browser that lets the page keep nothing. */
export const denyStorage = (): void => {
  Object.defineProperty(window, 'indexedDB', {
    get: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
};

/** For `addInitScript`: a browser whose storage never answers. */
export const silenceStorage = (): void => {
  const silent = { addEventListener: () => undefined, removeEventListener: () => undefined };
  IDBFactory.prototype.open = () =>
    Object.assign(Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest, silent);
};

/** A page of the same origin where nothing of ours runs; it stays behind the one that was there before. */
export async function openBare(context: BrowserContext): Promise<Page> {
  const [inFront] = context.pages();
  await context.route('**/bare', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  const page = await context.newPage();
  await page.goto('/bare');
  // What is behind draws a frame a second, and a click waits for two.
  await inFront?.bringToFront();
  return page;
}

/** Opens the database with nothing but the browser, leaves it open in that page, and gives the version it has. */
export const openRaw = (page: Page, version?: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('dateline', wanted);
        request.addEventListener('success', () => {
          Object.assign(window, { database: request.result });
          resolve(request.result.version);
        });
        request.addEventListener('error', () => reject(new Error(request.error?.name)));
      }),
    version,
  );

export const closeRaw = (bare: Page): Promise<void> =>
  bare.evaluate(() => (Reflect.get(window, 'database') as IDBDatabase).close());

/** Adds a record of which half a disk is left. */
export async function addDamaged(bare: Page): Promise<void> {
  await openRaw(bare);
  await bare.evaluate(
    () =>
      new Promise((resolve) => {
        const database = Reflect.get(window, 'database') as IDBDatabase;
        const transaction = database.transaction('drafts', 'readwrite');
        transaction.objectStore('drafts').add({ draft: '{"file":{"title":"On cl' });
        transaction.addEventListener('complete', resolve);
        database.close();
      }),
  );
}

export interface Disk {
  /** Leaves room for so many bytes, or for as many as there are. The browser looks only now and then: best before all else. */
  readonly leave: (bytes?: number) => Promise<void>;
  /** Site data are cleared, as from the browser's settings. */
  readonly clear: () => Promise<void>;
}

export async function diskOf(context: BrowserContext): Promise<Disk> {
  const page = await openBare(context);
  const session: CDPSession = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  return {
    leave: async (quotaSize) => {
      await session.send('Storage.overrideQuotaForOrigin', {
        origin,
        ...(quotaSize === undefined ? {} : { quotaSize }),
      });
    },
    clear: async () => {
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    },
  };
}
