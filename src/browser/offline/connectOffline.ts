/** Has the app kept in this browser, and a newer version offered. */
import type { AppStore } from '../../state/store.ts';
import { createScriptAddress } from '../trustedTypes.ts';

const scriptAddress = createScriptAddress('service-worker', './service-worker.js');

/** Does nothing where the browser has no service workers, or lets none start here. */
export async function connectOffline(store: AppStore, page: Window): Promise<void> {
  // Pages that did not come over HTTPS or from this machine have none.
  const { serviceWorker } = page.navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  const registration = await serviceWorker
    ?.register(scriptAddress(), { updateViaCache: 'none' })
    .catch(() => null);
  if (!serviceWorker || !registration) return;

  const take = () => {
    const { waiting } = registration;
    const reload = () => page.location.reload();
    // Another tab may have taken it.
    if (!waiting) return reload();
    serviceWorker.addEventListener('controllerchange', reload, { once: true });
    waiting.postMessage('take over');
  };
  const offer = () => {
    // The first of all waits for a moment, too, and is newer than nothing.
    if (registration.waiting && registration.active) store.getState().offerVersion(take);
  };
  const watch = () => registration.installing?.addEventListener('statechange', offer);
  registration.addEventListener('updatefound', watch);
  watch();
  offer();
}
