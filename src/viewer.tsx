/** Composition root of the file that holds its dossiers: what `main.tsx` is to the app. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectAddress, fragmentOf } from './browser/connectAddress.ts';
import { parseCarried } from './formats/viewer/carried.ts';
import { connectCarried } from './state/carried.ts';
import { createAppStore } from './state/store.ts';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/base.css';
import { PanelBoundary } from './views/PanelBoundary.tsx';
import { StoreProvider } from './views/useApp.tsx';
import { carryTimes } from './views/viewer/carriedTimes.ts';
import { ViewerApp } from './views/viewer/ViewerApp.tsx';

const elementOf = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element with the id “${id}”.`);
  return element;
};

const dossiers = parseCarried(elementOf('dossiers').textContent ?? '');
dossiers.forEach(carryTimes);
const datasets = dossiers.map(({ dataset }) => dataset);
const store = createAppStore();
connectAddress(store, window, fragmentOf(window));
connectCarried(store, datasets);

createRoot(elementOf('app')).render(
  <StrictMode>
    <StoreProvider value={store}>
      <PanelBoundary name="The page">
        <ViewerApp titles={datasets.map(({ title }) => title)} />
      </PanelBoundary>
    </StoreProvider>
  </StrictMode>,
);
