import { NOTHING_SOUGHT } from '../../state/appState.ts';
import type { AppStore } from '../../state/store.ts';
import type { Underway } from './setAside.ts';

/** Looks for what is searched for now. Until there is an answer, what was shown before is. */
export function seek(store: AppStore, { searched, answered }: Underway): void {
  const { view, found, setFound } = store.getState();
  const { search } = view;
  if (search.trim() !== '' && search !== answered?.search) searched?.search(search);
  else if (found) setFound(search === answered?.search ? answered : NOTHING_SOUGHT);
}
