import { createContext, useContext } from 'react';
import type { EventId } from '../dataset/entityIds.ts';

/** Addresses of what is shown, for links and for the clipboard. */
export interface Links {
  readonly hrefForEvent: (event: EventId, quote?: number | null) => string;
  /** Resolves to whether the link is in the clipboard now. */
  readonly copyLink: (event: EventId, quote: number | null) => Promise<boolean>;
}

const LinkContext = createContext<Links>({ hrefForEvent: () => '#', copyLink: () => Promise.resolve(false) });

export const LinkProvider = LinkContext.Provider;

export const useLinks = (): Links => useContext(LinkContext);
