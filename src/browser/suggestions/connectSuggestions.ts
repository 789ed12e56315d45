/** Has every article of the open draft searched for events, one at a time, and again when its text changes. */
import type { Source } from '../../dataset/dataset.ts';
import type { SuggestionStore } from '../../state/draft/drafting.ts';
import type { AppStore } from '../../state/store.ts';
import { requestSuggestions, type SuggestionRequest } from './requestSuggestions.ts';

export function connectSuggestions(
  store: AppStore,
  suggestions: SuggestionStore,
): { readonly disconnect: () => void; readonly stopReading: () => void } {
  /** What was read of each source, to tell when it is another text. */
  const read = new Map<string, string>();
  let running: SuggestionRequest | null = null;
  let hasEnded = false;
  const { setSuggestions, dropSource, setProgress, setProblem } = suggestions.getState();

  const nextUnread = (): Source | undefined =>
    store.getState().dataset?.sources.find((source) => read.get(source.id) !== textOf(source));

  const readOn = async (): Promise<void> => {
    const source = nextUnread();
    if (running || hasEnded || !source) return;
    read.set(source.id, textOf(source));
    setProgress(0);
    running = requestSuggestions(source, setProgress);
    const result = await running.result;
    running = null;
    if (hasEnded) return;
    setProgress(null);
    if (result.ok) setSuggestions(source.id, result.value);
    setProblem(result.ok ? null : result.reason);
    await readOn();
  };

  const unsubscribe = store.subscribe(({ dataset }, before) => {
    if (dataset?.sources === before.dataset?.sources) return;
    const known = new Set(dataset?.sources.map(({ id }) => String(id)));
    for (const id of read.keys()) {
      if (known.has(id)) continue;
      read.delete(id);
      dropSource(id as Source['id']);
    }
    void readOn();
  });
  void readOn();
  return {
    stopReading: () => running?.cancel(),
    disconnect: () => {
      hasEnded = true;
      unsubscribe();
      running?.cancel();
    },
  };
}

/** All that suggestions hang on. */
const textOf = ({ published, language, paragraphs }: Source): string =>
  [published?.edtf, language, ...paragraphs].join('\n');
