/** A date is the same day wherever it is read. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { EXHIBITION, eventOf } from './dossiers.ts';
import { eventIn, inAddress, openTimeline, panelIn, rowIn, timelineIn } from './page.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const DATES: Readonly<Record<string, string>> = {
  'trump-kim-summits': 'from 2018 to 2019',
  'arms-exhibition-2023': 'July 2023',
  'exhibition-2024': '21 November 2024',
  'speech-at-exhibition': '21 November 2024',
  'media-report-speech': '22 November 2024',
};

async function ticks(page: Page): Promise<readonly { words: string; x: number }[]> {
  const labels = timelineIn(page).getByText(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+$/);
  return Promise.all(
    (await labels.all()).map(async (label) => ({
      words: (await label.textContent()) ?? '',
      x: (await label.boundingBox())?.x ?? 0,
    })),
  );
}

// Eleven hours behind, fourteen ahead, and one with summer time.
for (const timezoneId of ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Europe/London']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('the list and the panel name the days of the source', async ({ page }) => {
      await page.goto('/?pane=list');
      for (const [id, words] of Object.entries(DATES)) {
        const { title } = eventOf(EXHIBITION, id);
        await expect(rowIn(page, title).getByRole('cell').first()).toHaveText(words);
        await rowIn(page, title).getByRole('button').click();
        await expect(panelIn(page)).toContainText(words, { ignoreCase: true });
      }
      await expect(page.getByRole('banner')).toContainText('22 November 2024');
    });

    test('the axis has a day begin where its events begin', async ({ page }) => {
      await openTimeline(page, '/?from=2024-11-18&to=2024-11-26');
      const days = await ticks(page);
      expect(days.map(({ words }) => words)).toEqual(expect.arrayContaining(['Thu 21', 'Fri 22', 'Sat 23']));
      const placeOf = (words: string) => days.find((day) => day.words === words)?.x ?? NaN;
      for (const [id, day, next] of [
        ['exhibition-2024', 'Thu 21', 'Fri 22'],
        ['media-report-speech', 'Fri 22', 'Sat 23'],
      ] as const) {
        const bar = eventIn(page, eventOf(EXHIBITION, id).title).locator('span').first();
        const box = await bar.boundingBox();
        expect(Math.abs((box?.x ?? 0) - placeOf(day)), id).toBeLessThan(8);
        expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) - placeOf(next)), id).toBeLessThan(8);
      }
      await expect(page.getByRole('slider')).toHaveAttribute(
        'aria-valuetext',
        '18 November 2024 to 26 November 2024',
      );
      expect(inAddress(page, 'from')).toBe('2024-11-18');
    });
  });
}
