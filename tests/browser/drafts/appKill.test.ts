/** A browser that is killed while a dossier is written in the built app, and started again. */
import { expect } from '@playwright/test';
import { deskIn, editFirst, savedIn, startDraft, titleFieldIn } from '../desk.ts';
import { kill, test } from './killing.ts';

test('all that said “Saved” is there after the browser was killed, at rest and in mid-typing', async ({
  startBrowser,
}) => {
  test.slow();
  const first = await startBrowser();
  const page = await first.newPage();
  await startDraft(page);
  await editFirst(page);
  await titleFieldIn(page).fill('At rest');
  await expect(deskIn(page).getByText('Saving…')).toBeVisible();
  await expect(savedIn(page)).toBeVisible();
  const address = page.url();
  await kill(first);

  const second = await startBrowser();
  const again = await second.newPage();
  await again.goto(address);
  await deskIn(again).getByText('Event', { exact: true }).click();
  await expect(titleFieldIn(again)).toHaveValue('At rest');
  await expect(savedIn(again)).toBeVisible();

  let saved = '';
  await again.exposeFunction('reportSaved', (title: string) => {
    saved = title;
  });
  await deskIn(again).evaluate((desk) => {
    const report: unknown = Reflect.get(window, 'reportSaved');
    const title = desk.querySelector<HTMLTextAreaElement>('form textarea');
    new MutationObserver(() => {
      const isSaved = desk.querySelector('[data-saving="saved"]') !== null;
      if (isSaved && title && typeof report === 'function') report(title.value);
    }).observe(desk, { subtree: true, attributes: true, attributeFilter: ['data-saving'] });
  });
  await titleFieldIn(again).fill('');
  const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
  // Slower now and then than the rest that saving waits for.
  const typing = (async () => {
    for (const word of words.split(' ')) {
      await titleFieldIn(again).pressSequentially(`${word} `, { delay: 5 });
      if (word.endsWith('3')) await expect(savedIn(again)).toBeVisible();
    }
  })().catch(() => undefined);
  await expect.poll(() => saved.length, { intervals: [40], timeout: 60_000 }).toBeGreaterThan(100);
  await kill(second);
  await typing;

  const third = await startBrowser();
  const last = await third.newPage();
  await last.goto(address);
  await deskIn(last).getByText('Event', { exact: true }).click();
  await expect(titleFieldIn(last)).toHaveValue(/^word0 /);
  const found = await titleFieldIn(last).inputValue();
  expect(found.length).toBeGreaterThanOrEqual(saved.length);
  expect(`${words} `).toContain(found);
});
