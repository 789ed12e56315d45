import { useEffect, useState } from 'react';
import { packDossier } from '../../browser/packedDossier.ts';
import { toLinkedFile, type LinkContent } from '../../formats/link/linkContent.ts';
import { encodeAddress } from '../../state/address.ts';
import type { AppState } from '../../state/appState.ts';
import { absolute } from '../copyLinks.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import { dossierToExport } from './dossierToExport.ts';

/** No link holds as many, and to look at all their words takes a while. */
const MOST_EVENTS = 2000;

/** A link that has the dossier in it, of whatever length; `tooLong` where it need not be made to know that. */
export type DossierLink = 'making' | 'tooLong' | { readonly link: string };

/** Made anew with each change to the dossier; what is shown does not change while a dialog is open. */
export function useDossierLink(content: LinkContent): DossierLink {
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  const [made, setMade] = useState<{ readonly of: LinkContent; readonly link: DossierLink } | null>(null);
  useEffect(() => {
    if (!dataset) return undefined;
    let isWanted = true;
    void makeLink(store.getState(), content).then((link) => isWanted && setMade({ of: content, link }));
    return () => {
      isWanted = false;
    };
  }, [store, dataset, content]);
  return made?.of === content ? made.link : 'making';
}

async function makeLink(state: AppState, content: LinkContent): Promise<DossierLink> {
  const outgoing = dossierToExport(state, 'all');
  if (!outgoing || outgoing.fileBytes || outgoing.dataset.events.length > MOST_EVENTS) return 'tooLong';
  const packed = await packDossier(toLinkedFile(outgoing.file(), content));
  if (packed === null) return 'tooLong';
  return { link: absolute(encodeAddress({ kind: 'link', packed }, state.view)) };
}
