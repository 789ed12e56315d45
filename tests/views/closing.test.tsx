/** Where the focus goes when a part of the page that has it is closed. */
import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ProblemPanel } from '../../src/views/library/ProblemPanel.tsx';
import { Notice } from '../../src/views/Notice.tsx';
import { FOCUS_HOME } from '../../src/views/focusHome.ts';
import { bundled, renderApp } from './article/render.tsx';

const dataset = bundled('keeping-time');
const button = (name: string) => screen.getByRole('button', { name });

function renderPage() {
  return renderApp(
    <>
      <button type="button" {...FOCUS_HOME}>
        Open…
      </button>
      <button type="button">Before</button>
      <ProblemPanel />
      <Notice />
    </>,
    dataset,
  );
}

type Page = ReturnType<typeof renderPage>;
const PARTS = [
  {
    close: 'Close problems',
    show: ({ store }: Page) =>
      store.getState().refuse('x.json', [{ path: '', message: 'It is empty.', severity: 'error' }]),
    isShown: ({ store }: Page) => store.getState().report !== null,
  },
  {
    close: 'Close note',
    show: ({ store }: Page) => store.getState().notify('Link copied.'),
    isShown: ({ store }: Page) => store.getState().notice !== null,
  },
] as const;

describe.each(PARTS)('$close', ({ close, show, isShown }) => {
  test('gives the focus back to what had it', async () => {
    const page = renderPage();
    button('Before').focus();
    act(() => show(page));
    act(() => button(close).focus());
    await page.user.keyboard('{Enter}');
    expect(isShown(page)).toBe(false);
    expect(document.activeElement).toBe(button('Before'));
  });

  test('when nothing had it, it goes to “Open…”', async () => {
    const page = renderPage();
    act(() => show(page));
    await page.user.click(button(close));
    expect(document.activeElement).toBe(button('Open…'));
  });

  test('when what had it is gone, it goes to “Open…”', async () => {
    const page = renderPage();
    const passing = document.body.appendChild(document.createElement('button'));
    passing.focus();
    act(() => show(page));
    act(() => button(close).focus());
    passing.remove();
    await page.user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Open…'));
  });
});
