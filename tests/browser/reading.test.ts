/** Both ways between an event and the words that support it: by mouse, by touch and by keyboard. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { DOSSIERS, EXHIBITION, eventOf, KEEPING_TIME, type Dossier, type EventInFile } from './dossiers.ts';
import {
  articleIn,
  currentMarksIn,
  drawnIn,
  eventIn,
  eventually,
  listedTitles,
  openTimeline,
  panelIn,
  panelTitle,
} from './page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const SAMPLES = new Map<Dossier, readonly EventInFile[]>([
  [
    EXHIBITION,
    [
      'trump-kim-summits',
      'arms-exhibition-2023',
      'kim-putin-summit',
      'pledge-to-officers',
      'exhibition-2024',
    ].map((id) => eventOf(EXHIBITION, id)),
  ],
  [
    KEEPING_TIME,
    ['karnak-water-clock', 'dial-of-ahaz', 'pendulum-clock', 'american-zones', 'leap-seconds-stop'].map(
      (id) => eventOf(KEEPING_TIME, id),
    ),
  ],
]);
const samplesOf = (dossier: Dossier): readonly EventInFile[] => SAMPLES.get(dossier) ?? [];

const linksOf = (page: Page, { id }: EventInFile): Locator =>
  articleIn(page).locator(`mark[data-event-ids~="${id}"] a`);

/** The passages of an event are lit, each word of them, and the first quote can be read without a further step. */
async function expectPassagesLit(page: Page, { title, quotes }: EventInFile): Promise<void> {
  await expect(panelTitle(page)).toHaveText(title);
  for (const { text } of quotes) {
    await eventually(async () => (await currentMarksIn(page).allTextContents()).join('')).toContain(text);
  }
  await expect(await firstMarkOf(page, quotes[0]?.text ?? '')).toBeInViewport();
}

/** Where a quote begins among the marks that are lit; it may be cut into several. */
async function firstMarkOf(page: Page, quote: string): Promise<Locator> {
  const texts = await currentMarksIn(page).allTextContents();
  const first = texts.findIndex((_, index) => texts.slice(index).join('').startsWith(quote));
  return currentMarksIn(page).nth(first);
}

async function expectEventChosen(page: Page, { title }: EventInFile): Promise<void> {
  await expect(panelTitle(page)).toHaveText(title);
  await expect(eventIn(page, title)).toHaveAttribute('aria-current', 'true');
}

const chooserIn = (page: Page): Locator => page.getByRole('dialog', { name: /^Quoted for \d+ events$/ });

/** Follows a passage, and says which event is meant where the same words are quoted for several. */
async function follow(
  page: Page,
  event: EventInFile,
  link: Locator,
  press: (target: Locator) => Promise<void>,
) {
  const mark = link.locator('..');
  const isShared = (await mark.getAttribute('data-event-ids'))?.includes(' ') ?? false;
  const dates = (await mark.getAttribute('data-date-event-ids'))?.split(' ') ?? [];
  await press(link);
  if (isShared && dates.length !== 1) await press(chooserIn(page).getByRole('button', { name: event.title }));
}

/** Presses a key until something has the focus, which it may have already. */
async function pressUntil(page: Page, key: string, target: Locator): Promise<void> {
  const wanted = await target.elementHandle();
  for (let presses = 0; presses < 100; presses++) {
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} does not lead there.`);
}

/** The events in the order in which their passages stand in the text. */
async function inTextOrder(page: Page, events: readonly EventInFile[]) {
  const found = [];
  for (const event of events) {
    const passage = await passageOf(page, event);
    const place = await passage.evaluate((link) => [...document.querySelectorAll('mark a')].indexOf(link));
    found.push({ event, passage, place });
  }
  return found.toSorted((a, b) => a.place - b.place);
}

/** A passage of the event that leads to it: not one whose words date another, nor one that goes on from a line before. */
async function passageOf(page: Page, event: EventInFile): Promise<Locator> {
  for (const link of await linksOf(page, event).and(page.locator(':not([tabindex="-1"])')).all()) {
    const dates = (await link.locator('..').getAttribute('data-date-event-ids'))?.split(' ') ?? [];
    if (dates.length !== 1 || dates[0] === event.id) return link;
  }
  throw new Error(`No passage leads to ${event.id}.`);
}

for (const dossier of DOSSIERS) {
  test.describe(dossier.title, () => {
    test('by mouse: an event lights its passages, a passage opens its event', async ({ page }) => {
      await openTimeline(page, dossier.query);
      for (const event of samplesOf(dossier)) {
        await eventIn(page, event.title).click();
        await expectPassagesLit(page, event);
      }
      for (const event of samplesOf(dossier)) {
        await follow(page, event, await passageOf(page, event), (target) => target.click());
        await expectEventChosen(page, event);
      }
    });

    test('by keyboard: an event lights its passages, a passage opens its event', async ({ page }) => {
      // Many keys are pressed one after the other.
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openTimeline(page, dossier.query);
      await pressUntil(page, 'Tab', timelineStop(page));
      await page.keyboard.press('Home');
      const inFileOrder = samplesOf(dossier).toSorted(
        (a, b) => dossier.events.indexOf(a) - dossier.events.indexOf(b),
      );
      for (const event of inFileOrder) {
        await pressUntil(page, 'ArrowRight', eventIn(page, event.title));
        await page.keyboard.press('Enter');
        await expectPassagesLit(page, event);
      }

      await articleIn(page).getByRole('button', { name: 'Hide' }).focus();
      for (const { event, passage } of await inTextOrder(page, samplesOf(dossier))) {
        await pressUntil(page, 'Tab', passage);
        await follow(page, event, passage, async (target) => {
          await pressUntil(page, 'ArrowDown', target);
          await page.keyboard.press('Enter');
        });
        await expectEventChosen(page, event);
      }
    });
  });
}

/** Where the Tab key stops in the chart. */
const timelineStop = (page: Page): Locator => drawnIn(page).and(page.locator('[tabindex="0"]'));

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 1366, height: 1024 }, hasTouch: true });

  for (const dossier of DOSSIERS) {
    test(`${dossier.title}: an event lights its passages, a passage opens its event`, async ({ page }) => {
      await openTimeline(page, dossier.query);
      for (const event of samplesOf(dossier)) {
        await eventIn(page, event.title).tap();
        await expectPassagesLit(page, event);
      }
      for (const event of samplesOf(dossier)) {
        await follow(page, event, await passageOf(page, event), (target) => target.tap());
        await expectEventChosen(page, event);
      }
    });
  }
});

test('the words that date an event lead to it, and from it', async ({ page }) => {
  await openTimeline(page);
  const event = eventOf(EXHIBITION, 'arms-exhibition-2023');
  const words = articleIn(page).locator(`mark[data-date-event-ids="${event.id}"]`);
  await expect(words).toHaveText(event.date.words ?? '');
  await words.click();
  await expectEventChosen(page, event);
  await expect(chooserIn(page)).toHaveCount(0);

  await articleIn(page).getByRole('button', { name: 'Hide' }).click();
  await panelIn(page)
    .getByRole('button', { name: event.date.words ?? '' })
    .click();
  await expect(words).toBeInViewport();
});

test('where the same words are quoted for several events, it is asked which', async ({ page }) => {
  await openTimeline(page);
  const shared = articleIn(page).locator('mark[data-event-ids*=" "]:not([data-date-event-ids]) a').first();
  const ids = (await shared.locator('..').getAttribute('data-event-ids'))?.split(' ') ?? [];
  const titles = ids.map((id) => eventOf(EXHIBITION, id).title);

  await shared.click();
  const choices = chooserIn(page).getByRole('button');
  await expect(choices).toHaveCount(ids.length);
  for (const [index, title] of titles.entries()) await expect(choices.nth(index)).toContainText(title);
  await expect(choices.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(chooserIn(page)).toHaveCount(0);
  await expect(shared).toBeFocused();
  await expect(panelTitle(page)).toHaveCount(0);

  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(choices.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).toHaveText(titles[1] ?? '');
  await expect(chooserIn(page)).toHaveCount(0);
});

test('“Show in article” opens the article at the quote', async ({ page }) => {
  const event = eventOf(EXHIBITION, 'speech-at-exhibition');
  await openTimeline(page, `/?event=${event.id}&article=hidden`);
  await expect(articleIn(page).locator('mark')).toHaveCount(0);

  const figures = panelIn(page).getByRole('figure');
  await expect(figures).toHaveCount(event.quotes.length);
  for (const [index, { text }] of event.quotes.entries()) {
    await expect(figures.nth(index).locator('blockquote')).toHaveText(text);
    await expect(figures.nth(index)).toContainText('verbatim');
    await figures.nth(index).getByRole('button', { name: 'Show in article' }).click();
    await eventually(async () => (await currentMarksIn(page).allTextContents()).join('')).toBe(text);
    await expect(currentMarksIn(page).first()).toBeInViewport();
    await expect(figures.nth(index)).toHaveAttribute('aria-current', 'true');
  }
});

test('“Next event” and “Previous event” go through time', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?pane=list');
  const titles = await listedTitles(page);
  const [next, previous] = ['Next event', 'Previous event'].map((name) => page.getByRole('button', { name }));
  if (!next || !previous) return;
  for (const title of titles) {
    await next.click();
    await expect(panelTitle(page)).toHaveText(title);
  }
  await expect(next).toBeDisabled();
  await previous.click();
  await expect(panelTitle(page)).toHaveText(titles.at(-2) ?? '');
  await page.getByRole('button', { name: 'Close event' }).click();
  await expect(panelTitle(page)).toHaveCount(0);
});

test('what two sources say of one date stands side by side', async ({ page }) => {
  const { title, date, otherDates = [] } = eventOf(KEEPING_TIME, 'pendulum-clock');
  await openTimeline(page, KEEPING_TIME.query);
  await eventIn(page, title).click();
  await expect(panelIn(page).getByRole('heading', { name: 'The sources disagree' })).toBeVisible();

  const told = panelIn(page)
    .getByRole('listitem')
    .filter({ hasText: /stated|resolved|inferred/ });
  await expect(told).toHaveCount(1 + otherDates.length);
  for (const [index, source] of KEEPING_TIME.sources.entries()) {
    await expect(told.nth(index)).toContainText(source.title);
  }
  await expect(told.nth(0)).toContainText('25 December 1656');
  for (const [index, { words = '' }] of [date, ...otherDates].entries()) {
    await told.nth(index).getByRole('button', { name: words }).click();
    await expect(articleIn(page).locator('[data-placed]').first()).toBeInViewport();
    await expect(articleIn(page).locator('[data-placed]').first()).toContainText(words);
  }
});

test('a Hebrew quote runs from right to left, and what is around it does not', async ({ page }) => {
  const { title, quotes } = eventOf(KEEPING_TIME, 'dial-of-ahaz');
  const hebrew = quotes.find(({ text }) => /\p{Script=Hebrew}/u.test(text))?.text ?? '';
  await openTimeline(page, KEEPING_TIME.query);
  await eventIn(page, title).click();

  const quote = panelIn(page).locator('blockquote').filter({ hasText: hebrew });
  await expect(quote).toHaveText(hebrew);
  await expect(quote).toHaveCSS('direction', 'rtl');
  const figure = panelIn(page)
    .getByRole('figure')
    .filter({ has: page.locator('blockquote', { hasText: hebrew }) });
  await expect(figure).toHaveCSS('direction', 'ltr');
  await expect(panelTitle(page)).toHaveCSS('direction', 'ltr');
  const [caption, verdict] = [figure.locator('figcaption'), figure.getByText('verbatim')];
  await expect(caption).toHaveCSS('direction', 'ltr');
  const [around, inside] = [await caption.boundingBox(), await verdict.boundingBox()];
  expect(inside?.x).toBe(around?.x);

  await figure.getByRole('button', { name: 'Show in article' }).click();
  await expect(currentMarksIn(page).filter({ hasText: hebrew })).toBeInViewport();
});

test('what is on screen of the article is hinted at in the timeline', async ({ page }) => {
  await openTimeline(page, KEEPING_TIME.query);
  const [early, late] = [eventOf(KEEPING_TIME, 'shadow-clock'), eventOf(KEEPING_TIME, 'atomic-second')];
  await linksOf(page, early).first().scrollIntoViewIfNeeded();
  await expect(eventIn(page, early.title)).toHaveAttribute('data-hinted');
  await expect(eventIn(page, late.title)).not.toHaveAttribute('data-hinted');

  await linksOf(page, late).first().scrollIntoViewIfNeeded();
  await expect(eventIn(page, late.title)).toHaveAttribute('data-hinted');
  await expect(eventIn(page, early.title)).not.toHaveAttribute('data-hinted');
});

test('by mouse: one click leads from the passage back to the event', async ({ page }) => {
  const event = eventOf(EXHIBITION, 'speech-at-exhibition');
  await openTimeline(page, `/?event=${event.id}`);
  const back = page.getByRole('button', { name: 'Back to event' });
  await expect(back).toHaveCount(0);
  const show = panelIn(page).getByRole('button', { name: 'Show in article' }).nth(1);
  await show.click();
  await expect(back).toBeInViewport();
  await back.click();
  await expect(show).toBeFocused();
  await expect(back).toHaveCount(0);
  // Words that date an event lead to the article as its quotes do.
  const words = panelIn(page).getByTitle('Show in article').first();
  await words.click();
  await expect(back).toBeInViewport();
  await back.click();
  await expect(words).toBeFocused();
  await words.click();
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(back).toHaveCount(0);
});
