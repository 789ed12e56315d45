import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { createAppStore } from '../../src/state/store.ts';
import { Notice } from '../../src/views/Notice.tsx';
import { StoreProvider } from '../../src/views/useApp.tsx';

function show() {
  const takeVersion = vi.fn<() => void>();
  const store = createAppStore({ takeVersion, notice: 'The link is copied.' });
  render(
    <StoreProvider value={store}>
      <Notice />
    </StoreProvider>,
  );
  return takeVersion;
}

test('a newer version is taken when that is wanted, and not before', async () => {
  const takeVersion = show();
  await userEvent.click(screen.getByRole('button', { name: 'Close note' }));
  expect(takeVersion).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(takeVersion).toHaveBeenCalledOnce();
});

test('it can wait, and another note stays', async () => {
  const takeVersion = show();
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.queryByText('A new version is ready.')).toBeNull();
  expect(screen.getByText('The link is copied.')).toBeTruthy();
  expect(takeVersion).not.toHaveBeenCalled();
});
