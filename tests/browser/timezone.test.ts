/** A date is the same date wherever the page is read: eleven hours behind Greenwich, fourteen ahead, and there. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { DOSSIERS, EXHIBITION, eventOf, KEEPING_TIME, type Dossier } from './dossiers.ts';
import { drawnIn, eventIn, openTimeline, panelIn, panelTitle, tableIn, timelineIn } from './page.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const ZONES = ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Europe/London'];

interface Expected {
  /** Id of an event, what lists and the chart say, and what panel and card say if that is more. */
  readonly dates: readonly (readonly [id: string, short: string, inFull?: string])[];
  /** A few days, an event of one of them, and what the axis calls its day and the next. */
  readonly days: readonly [query: string, id: string, day: string, next: string];
}

const EXPECTED = new Map<Dossier, Expected>([
  [
    EXHIBITION,
    {
      dates: [
        ['trump-kim-summits', 'from 2018 to 2019'],
        ['arms-exhibition-2023', 'July 2023', 'some day in July 2023'],
        ['pledge-to-officers', 'some day in the week of 11–17 November 2024'],
        ['exhibition-2024', '21 November 2024'],
        ['media-report-speech', '22 November 2024'],
      ],
      days: ['from=2024-11-20&to=2024-11-24', 'exhibition-2024', 'Thu 21 Nov 2024', 'Fri 22 Nov 2024'],
    },
  ],
  [
    KEEPING_TIME,
    {
      dates: [
        ['shadow-clock', 'about 1500 BC'],
        ['julian-calendar', '1 January 45 BC'],
        ['pendulum-clock', '25 December 1656'],
        ['harrison-sea-trial', 'from 18 November 1761 to 19 January 1762'],
        ['atomic-second', 'October 1967', 'some day in October 1967'],
        ['first-leap-second', '30 June 1972'],
      ],
      days: ['from=1972-06-29&to=1972-07-02', 'first-leap-second', 'Fri 30 Jun 1972', 'Sat 1 Jul 1972'],
    },
  ],
]);

const axisLabelsIn = (page: Page) => timelineIn(page).locator('.vis-time-axis .vis-text:not(.vis-measure)');

/** Every date that the page shows, and where the chart puts it. */
async function readDates(page: Page, dossier: Dossier, { dates, days }: Expected): Promise<object> {
  await page.goto(`/${dossier.query}&pane=list`);
  await expect(tableIn(page)).toBeVisible();
  const rows = await tableIn(page)
    .getByRole('row')
    .evaluateAll((elements) => elements.map((row) => [row.textContent, row.querySelector('td')?.title]));

  await page.getByRole('radio', { name: 'Timeline' }).check();
  await expect(drawnIn(page).first()).toBeVisible();
  const marks = await drawnIn(page).evaluateAll((buttons) =>
    buttons.map((button) => [button.ariaLabel, Math.round(button.getBoundingClientRect().left)]),
  );
  const axis = await axisLabelsIn(page).allTextContents();
  const details = [];
  for (const [id, short, inFull = short] of dates) {
    const { title } = eventOf(dossier, id);
    const mark = eventIn(page, title);
    await expect(mark).toHaveAccessibleName(`${title}, ${short}`);
    await mark.hover();
    await expect(page.getByRole('tooltip').locator('p').first()).toHaveText(inFull);
    await mark.press('Enter');
    await expect(panelTitle(page)).toHaveText(title);
    await expect(panelIn(page).locator('strong').first()).toHaveText(new RegExp(`^${inFull}$`, 'i'));
    details.push(await panelIn(page).textContent());
  }

  await openTimeline(page, `${dossier.query}&${days[0]}`);
  const dayAxis = await axisLabelsIn(page).allTextContents();
  const [, id, day, next] = days;
  const mark = await eventIn(page, eventOf(dossier, id).title).locator('span').first().boundingBox();
  const middle = (mark?.x ?? 0) + (mark?.width ?? 0) / 2;
  const labelled = async (label: string) =>
    (
      await axisLabelsIn(page)
        .filter({ hasText: new RegExp(`^${label}$`) })
        .boundingBox()
    )?.x;
  expect(middle).toBeGreaterThan((await labelled(day)) ?? Infinity);
  expect(middle).toBeLessThan((await labelled(next)) ?? -Infinity);
  return { rows, marks, axis, details, dayAxis };
}

for (const dossier of DOSSIERS) {
  test(`${dossier.title}: the same dates in every time zone`, async ({ page, context }) => {
    test.slow();
    const expected = EXPECTED.get(dossier);
    if (!expected) return;
    const session = await context.newCDPSession(page);
    const read: object[] = [];
    for (const timezoneId of ZONES) {
      await test.step(timezoneId, async () => {
        await session.send('Emulation.setTimezoneOverride', { timezoneId });
        read.push(await readDates(page, dossier, expected));
        expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
        expect(read.at(-1)).toEqual(read[0]);
      });
    }
  });
}
