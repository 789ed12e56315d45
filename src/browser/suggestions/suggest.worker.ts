/** Suggests events away from the page, which answers meanwhile. */
import type { Source } from '../../dataset/dataset.ts';
import { suggestEvents, type Suggestion } from '../../suggest/suggestEvents.ts';

export type SuggestMessage =
  /** How much of the article is read, from 0 to 1. */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'found'; readonly suggestions: readonly Suggestion[] };

const post = (message: SuggestMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Source>) => {
  const paragraphs = data.paragraphs.length;
  let told = 0;
  const suggestions = suggestEvents(data, (read) => {
    const done = read / paragraphs;
    // A message for each of thousands of paragraphs would keep the page busy with nothing else.
    if (done - told < 0.02) return;
    told = done;
    post({ kind: 'progress', done });
  });
  post({ kind: 'found', suggestions });
});
