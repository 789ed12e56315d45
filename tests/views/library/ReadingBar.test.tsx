import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ProvingProgress } from '../../../src/state/appState.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { ReadingBar } from '../../../src/views/library/ReadingBar.tsx';
import { StoreProvider } from '../../../src/views/useApp.tsx';

function show(progress: Pick<ProvingProgress, 'done' | 'of' | 'isPreview' | 'isPaused'>): void {
  const store = createAppStore({ proving: { ...progress, pause: () => {}, goOn: () => {} } });
  render(
    <StoreProvider value={store}>
      <ReadingBar />
    </StoreProvider>,
  );
}

test('of a great dossier the events are counted, and that not all are shown is said', () => {
  show({ done: 2000, of: 100_000, isPreview: true, isPaused: false });
  expect(
    screen.getByRole('progressbar', {
      name: '2,000 of 100,000 events read; until all is read, a part of the events is shown',
    }),
  ).toHaveProperty('value', 2000);
});

test('how many are checked is told once they are', () => {
  show({ done: 1200, of: 5000, isPreview: false, isPaused: false });
  expect(screen.getByRole('progressbar', { name: '1,200 of 5,000 quotes checked' })).toHaveProperty(
    'value',
    1200,
  );
  expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
});
