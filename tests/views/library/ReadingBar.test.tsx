import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createAppStore, type ProvingProgress } from '../../../src/state/store.ts';
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

test('no number is told of quotes that are not counted yet', () => {
  show({ done: 0, of: 0, isPreview: true, isPaused: false });
  const bar = screen.getByRole('region', { name: 'Checking the quotes' });
  expect(bar.textContent).not.toMatch(/\d/);
  expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
});

test('how many are checked is told once they are', () => {
  show({ done: 1200, of: 5000, isPreview: false, isPaused: false });
  expect(screen.getByRole('progressbar', { name: '1,200 of 5,000 quotes checked' })).toHaveProperty(
    'value',
    1200,
  );
  expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
});
