import type { DraftId } from './draft/draft.ts';

/** Where a dossier came from. A file of the reader's own has a name and no address. */
export type DossierOrigin =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly name: string }
  /** A dossier in the making, kept in this browser. */
  | { readonly kind: 'draft'; readonly id: DraftId }
  /** In the link itself (`packDossier`). */
  | { readonly kind: 'link'; readonly packed: string }
  /** The start page: the first bundled dossier, with the others listed. */
  | { readonly kind: 'start' };

export const sameOrigin = (a: DossierOrigin, b: DossierOrigin): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
