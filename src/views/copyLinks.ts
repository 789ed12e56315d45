/** Links for others, in the clipboard. */
import { copyText } from '../browser/clipboard.ts';
import type { EventId } from '../dataset/entityIds.ts';
import { quoted } from '../dataset/problem.ts';
import { encodeAddress } from '../state/address.ts';
import { sameOrigin, type DossierOrigin } from '../state/origin.ts';
import type { AppStore } from '../state/store.ts';
import { DEFAULT_VIEW } from '../state/view.ts';

/** The start page shows a dossier without naming it; a link to be sent names it. */
export const named = (origin: DossierOrigin, start: string): DossierOrigin =>
  origin.kind === 'start' ? { kind: 'address', address: start } : origin;

/** From what `encodeAddress` gives. */
export const absolute = (query: string): string => new URL(query, location.href.replace(/[?#].*$/, '')).href;

/** A link to one quote of an event; false where the browser does not let it be copied. */
export function copyEventLink(
  store: AppStore,
  start: string,
  event: EventId,
  quote: number | null,
): Promise<boolean> {
  const { origin } = store.getState();
  return copyText(absolute(encodeAddress(named(origin, start), { ...DEFAULT_VIEW, event, quote })));
}

/** Copies a link to exactly what is shown and says what it does. */
export async function copyViewLink(store: AppStore, start: string): Promise<void> {
  const { origin, view, notify } = store.getState();
  const isCopied = await copyText(absolute(encodeAddress(named(origin, start), view)));
  if (!isCopied) {
    notify('The link could not be copied; copy it from the address bar instead.');
    return;
  }
  const note =
    origin.kind === 'file'
      ? `Link copied. It carries what you see, not the file ${quoted(origin.name)}: send that along.`
      : origin.kind === 'draft'
        ? 'Link copied. It opens in this browser only, where the dossier is kept: to others, send the file.'
        : 'Link copied. It shows exactly what you see: dossier, filters, period and event.';
  notify(note);
  store.setState({ linkNote: note });
  const stop = store.subscribe((state) => {
    const isNoted = state.notice === note;
    if (isNoted && sameOrigin(state.origin, origin)) return;
    stop();
    // It leads to the dossier that was open.
    if (isNoted) notify(null);
  });
}
