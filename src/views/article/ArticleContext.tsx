import { createContext, useContext } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import type { Segment } from './segments.ts';
import type { WatchPassage } from './watchPassages.ts';
import type { EventId } from '../../dataset/entityIds.ts';

/** What a passage needs of the article around it. */
export interface ArticleTools {
  readonly eventOf: (id: EventId) => DatedEvent | undefined;
  readonly choose: (segment: Segment, link: HTMLElement) => void;
  /** Reports the events while the passage is on screen. */
  readonly watch: WatchPassage;
}

const ArticleContext = createContext<ArticleTools>({
  eventOf: () => undefined,
  choose: () => {},
  watch: () => () => {},
});

export const ArticleToolsProvider = ArticleContext.Provider;

export const useArticleTools = (): ArticleTools => useContext(ArticleContext);
