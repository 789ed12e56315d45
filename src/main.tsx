/** Composition root: makes the store, connects it to the address and to the dossiers, and draws the app. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import dossiers from 'virtual:bundled-dossiers';
import { connectAddress, embeddedIn } from './browser/connectAddress.ts';
import { connectDossier } from './browser/connectDossier.ts';
import { createAppStore } from './state/store.ts';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './views/App.tsx';
import { EmbeddedApp } from './views/lazyViews.ts';
import { PanelBoundary } from './views/PanelBoundary.tsx';
import { StoreProvider } from './views/useApp.tsx';

const store = createAppStore();
/** In somebody else's page there are only the timeline and the event. */
const isEmbedded = /[?&]embed=1(?:&|$)/.test(location.search);
connectAddress(store, window, isEmbedded ? embeddedIn(window) : undefined);
const { openFile } = connectDossier(store, dossiers, window);

const place = document.getElementById('app');
if (!place) throw new Error('No “app”.');
createRoot(place).render(
  <StrictMode>
    <StoreProvider value={store}>
      <PanelBoundary name="The page">
        {isEmbedded ? (
          <EmbeddedApp start={dossiers[0]?.address ?? ''} />
        ) : (
          <App dossiers={dossiers} openFile={openFile} />
        )}
      </PanelBoundary>
    </StoreProvider>
  </StrictMode>,
);
