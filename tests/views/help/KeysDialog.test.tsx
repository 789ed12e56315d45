import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KEYS } from '../../../src/views/help/keys.ts';
import { KeysDialog } from '../../../src/views/help/KeysDialog.tsx';
import { bundledDataset } from '../../state/datasets.ts';
import { renderView } from '../filters/renderView.tsx';
import { Opener } from '../Opener.tsx';

const renderPage = () =>
  renderView(
    <Opener name="Help" isOpenAtFirst={false} dialog={(onClose) => <KeysDialog onClose={onClose} />} />,
    bundledDataset('kim-defence-exhibition'),
  );

test('lists every key with what it does, and closes by its button as often as it is opened', async () => {
  const { user } = renderPage();
  expect(screen.queryByRole('dialog')).toBeNull();
  for (let time = 0; time < 2; time++) {
    await user.click(screen.getByRole('button', { name: 'Help' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Keys' }));
    expect(dialog.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(
      KEYS.map(({ keys }) => keys.join(' ')),
    );
    expect(dialog.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(
      KEYS.map(({ does }) => does),
    );
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Help' }));
  }
});

test('closing it the browser’s way, as Escape does, is noticed', async () => {
  const { user } = renderPage();
  await user.click(screen.getByRole('button', { name: 'Help' }));
  screen.getByRole<HTMLDialogElement>('dialog').close();
  await user.click(screen.getByRole('button', { name: 'Help' }));
  expect(screen.getByRole<HTMLDialogElement>('dialog', { name: 'Keys' }).open).toBe(true);
});

test('no key is listed twice', () => {
  const keys = KEYS.flatMap((use) => use.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('switches the single keys off and on', async () => {
  const { user, store } = renderPage();
  await user.click(screen.getByRole('button', { name: 'Help' }));
  const box = screen.getByRole('checkbox', { name: 'Use the single keys / and ?' });
  for (const isOn of [false, true]) {
    await user.click(box);
    expect(store.getState().areSingleKeysOn).toBe(isOn);
  }
});
