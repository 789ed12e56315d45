/**
 * Keeps the whole app in the browser, so that it works without a network. The build lays it beside the page, with the list of
 * its files (scripts/vite/offline.ts). It never takes over from an older one by itself.
 */

/** Files beside the page, each with its hash; the page itself is ''. */
declare const FILES: Readonly<Record<string, string>>;
declare const VERSION: string;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

// TypeScript's DOM library knows only what pages have.
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void;
}

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
/** An origin may have the app under several paths. */
const family = `dateline ${scope} `;
const current = family + VERSION;

/** The older ones first. */
const versions = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(family));

async function keepAll(): Promise<void> {
  const cache = await caches.open(current);
  try {
    await Promise.all(Object.entries(FILES).map((file) => keep(cache, ...file)));
  } catch (error) {
    await caches.delete(current);
    throw error;
  }
}

/** Under `assets/` a name stands for one content for ever. What the host has half replaced does not have its hash. */
async function keep(cache: Cache, path: string, integrity: string): Promise<void> {
  const url = scope + path;
  const isFixed = path.startsWith('assets/');
  const known = isFixed ? await inOlder(url) : undefined;
  const response = known ?? (await fetch(url, { integrity, cache: isFixed ? 'default' : 'no-cache' }));
  if (!response.ok) throw new TypeError(`${url} could not be kept: ${response.status}`);
  await cache.put(url, response);
}

async function inOlder(url: string): Promise<Response | undefined> {
  const found = await Promise.all(
    (await versions()).map((cacheName) => caches.match(url, { cacheName, ignoreVary: true })),
  );
  return found.find((response) => response !== undefined);
}

/** Pages that other tabs still show go on with the files of the version before. */
async function dropOlder(): Promise<void> {
  const older = (await versions()).filter((name) => name !== current);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request, path: string): Promise<Response> {
  const url = scope + path;
  const kept = await caches.match(url, { cacheName: current, ignoreVary: true });
  return kept ?? (path.startsWith('assets/') ? await inOlder(url) : undefined) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(dropOlder().then(() => worker.clients.claim())),
);
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(scope)) return;
  const rest = address.slice(scope.length);
  const path = mode === 'navigate' && rest === 'index.html' ? '' : rest;
  if (path in FILES || path.startsWith('assets/')) event.respondWith(answer(event.request, path));
});
