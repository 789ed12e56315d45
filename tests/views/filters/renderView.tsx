import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/state/view.ts';
import { StoreProvider } from '../../../src/views/useApp.tsx';

/** Renders a view over a real store. */
export function renderView(view: ReactElement, dataset: Dataset, asked: Partial<ViewState> = {}) {
  const store = createAppStore({ dataset, view: { ...DEFAULT_VIEW, ...asked } });
  const user = userEvent.setup();
  return { store, user, ...render(<StoreProvider value={store}>{view}</StoreProvider>) };
}
