/** Which events the filters and the search let through, reckoned from the files themselves. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import {
  actorIdsOf,
  DOSSIERS,
  EXHIBITION,
  eventOf,
  KEEPING_TIME,
  type Dossier,
  type EventInFile,
} from './dossiers.ts';
import {
  actorsIn,
  articleIn,
  countIn,
  drawnIn,
  eventIn,
  eventually,
  inAddress,
  listedTitles,
  openTimeline,
  searchIn,
  tableIn,
} from './page.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const nameOf = (dossier: Dossier, id: string): string =>
  dossier.actors.find((actor) => actor.id === id)?.name ?? id;

const actorBox = (page: Page, name: string): Locator =>
  actorsIn(page).getByRole('checkbox', { name, exact: true });

/** Titles of the chart, each with the words in it that are drawn as found. */
const soughtInTitles = (page: Page) =>
  page.evaluate(() =>
    Array.from(CSS.highlights.get('sought-in-title') ?? [], ({ startContainer, startOffset, endOffset }) => [
      startContainer.textContent,
      startContainer.textContent?.slice(startOffset, endOffset),
    ]),
  );

const group = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

async function expectShown(page: Page, dossier: Dossier, events: readonly EventInFile[]): Promise<void> {
  await expect(countIn(page)).toHaveText(`${events.length} of ${dossier.events.length} events`);
  if (events.length === 0) return;
  await eventually(async () => (await listedTitles(page)).toSorted()).toEqual(
    events.map(({ title }) => title).toSorted(),
  );
}

async function openList(page: Page, dossier: Dossier): Promise<void> {
  await page.goto(`/${dossier.query}&pane=list`);
  await expect(tableIn(page)).toBeVisible();
  await expect(actorsIn(page)).toBeVisible();
}

/** The two actors with the most events in common. */
function closestPair({ actors, events }: Dossier): readonly [string, string] {
  const shared = (pair: readonly string[]) =>
    events.filter((event) => pair.every((id) => actorIdsOf(event).includes(id))).length;
  const pairs = actors.flatMap(({ id }, index) =>
    actors.slice(index + 1).map((other) => [id, other.id] as const),
  );
  return pairs.reduce((best, pair) => (shared(pair) > shared(best) ? pair : best));
}

for (const dossier of DOSSIERS) {
  test.describe(dossier.title, () => {
    test('two actors: the events of either, or of both', async ({ page }) => {
      const [one, other] = closestPair(dossier);
      await openList(page, dossier);
      await actorBox(page, nameOf(dossier, one)).check();
      await actorBox(page, nameOf(dossier, other)).check();
      const names = (id: string) => (event: EventInFile) => actorIdsOf(event).includes(id);
      await expectShown(
        page,
        dossier,
        dossier.events.filter((event) => names(one)(event) || names(other)(event)),
      );

      await page.getByRole('radio', { name: 'All of' }).check();
      const both = dossier.events.filter((event) => names(one)(event) && names(other)(event));
      expect(both.length).toBeGreaterThan(0);
      await expectShown(page, dossier, both);

      await page.getByRole('radio', { name: 'Timeline' }).check();
      await expect(drawnIn(page)).toHaveCount(both.filter(({ date }) => date.edtf !== null).length);
      for (const { title } of both) await expect(eventIn(page, title)).toBeAttached();
    });

    test('the count beside an actor is how many events choosing it shows', async ({ page }) => {
      await openList(page, dossier);
      for (const [index, { id, name }] of dossier.actors.entries()) {
        const own = dossier.events.filter((event) => actorIdsOf(event).includes(id)).length;
        await expect(actorBox(page, name)).toHaveAccessibleDescription(
          new RegExp(`\\b${own} events? if added$`),
        );
        if (index % 4 > 0) continue;
        await actorBox(page, name).check();
        await expect(countIn(page)).toHaveText(`${own} of ${dossier.events.length} events`);
        await expect(tableIn(page).getByRole('rowheader')).toHaveCount(own);
        await actorBox(page, name).uncheck();
      }
    });

    test('kinds, how dates are known, and status', async ({ page }) => {
      await openList(page, dossier);
      const kinds = group(page, 'Kind of event');
      const disclosure = kinds.getByRole('button', { name: 'Kind of event' });
      if ((await disclosure.count()) > 0) await disclosure.click();
      for (const kind of dossier.kinds.slice(0, 5)) {
        const box = kinds.getByRole('checkbox', { name: new RegExp(`^${kind}$`, 'i') });
        await box.check();
        await expectShown(
          page,
          dossier,
          dossier.events.filter((event) => event.kind === kind),
        );
        await box.uncheck();
      }
      const bases = {
        'Stated in the text': 'stated',
        'Resolved from another date': 'resolved',
        'Inferred from the order told': 'inferred',
        'Not dated by the source': 'undated',
      };
      for (const [name, basis] of Object.entries(bases)) {
        const box = group(page, 'How the date is known').getByRole('checkbox', { name });
        await box.check();
        await expectShown(
          page,
          dossier,
          dossier.events.filter(({ date }) => date.basis === basis),
        );
        await box.uncheck();
      }
      for (const status of ['reported', 'alleged', 'denied', 'expected']) {
        const box = group(page, 'Status').getByRole('checkbox', { name: new RegExp(status, 'i') });
        await box.check();
        await expectShown(
          page,
          dossier,
          dossier.events.filter((event) => (event.status ?? 'reported') === status),
        );
        await box.uncheck();
      }
    });
  });
}

test.describe('the search', () => {
  test('finds words of a title', async ({ page }) => {
    await openList(page, EXHIBITION);
    await searchIn(page).fill('shoigu MAJOR');
    await expectShown(page, EXHIBITION, [eventOf(EXHIBITION, 'arms-exhibition-2023')]);
  });

  test('finds an actor by another name', async ({ page }) => {
    const actor = EXHIBITION.actors.find(({ id }) => id === 'official-media');
    const [alias = ''] = actor?.aliases ?? [];
    await openList(page, EXHIBITION);
    await searchIn(page).fill(alias);
    const own = EXHIBITION.events.filter((event) => actorIdsOf(event).includes('official-media'));
    await expect(countIn(page)).not.toHaveText(
      `${EXHIBITION.events.length} of ${EXHIBITION.events.length} events`,
    );
    await eventually(() => listedTitles(page)).toEqual(expect.arrayContaining(own.map(({ title }) => title)));
  });

  test('finds words of a quote, accents and typography aside', async ({ page }) => {
    await openList(page, EXHIBITION);
    await searchIn(page).fill('"WITHOUT LIMITS"');
    const { title } = eventOf(EXHIBITION, 'pledge-to-officers');
    await expect(countIn(page)).toHaveText(/^[1-3] of 23 events$/);
    await eventually(() => listedTitles(page)).toContain(title);
  });

  test('counts the places in the article, marks them and steps through them', async ({ page }) => {
    await openTimeline(page);
    await searchIn(page).fill('Shoigu');
    const places =
      EXHIBITION.sources
        .flatMap(({ text }) => text)
        .join('\n')
        .split('Shoigu').length - 1;
    await expect(searchIn(page)).toHaveAccessibleDescription(
      new RegExp(`^${places} places? in the article$`),
    );
    const matches = articleIn(page).locator('[data-match]');
    await expect(matches).toHaveText(Array.from({ length: places }, () => 'Shoigu'));
    await articleIn(page).getByRole('button', { name: 'Next match' }).click();
    await expect(articleIn(page).locator('[data-current-match]')).toBeInViewport();
    await expect(articleIn(page)).toContainText(`1 of ${places} place`);
  });

  test('marks what it found in a title of the chart', async ({ page }) => {
    await openTimeline(page);
    await searchIn(page).fill('exhibition');
    const { title } = eventOf(EXHIBITION, 'arms-exhibition-2023');
    await expect(eventIn(page, title).locator('bdi')).toHaveText(title);
    await eventually(() => soughtInTitles(page)).toContainEqual([title, 'exhibition']);
    await searchIn(page).fill('');
    await eventually(() => soughtInTitles(page)).toEqual([]);
  });

  test('keeps what is typed as it is typed', async ({ page }) => {
    await openTimeline(page, KEEPING_TIME.query);
    await searchIn(page).pressSequentially('leap second');
    await expect(searchIn(page)).toHaveValue('leap second');
    await expect(searchIn(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(searchIn(page)).toHaveValue('');
    await expect(countIn(page)).toHaveText('50 of 50 events');
  });
});

test('filters work together, are listed, and are taken back one by one or all at once', async ({ page }) => {
  await openList(page, EXHIBITION);
  await actorBox(page, 'Kim Jong Un').check();
  await group(page, 'Status').getByRole('checkbox', { name: 'Alleged' }).check();
  await searchIn(page).fill('military');
  const chips = page.getByRole('list', { name: 'Filters in use' });
  await expect(chips.getByRole('button', { name: /^Remove filter: / })).toHaveCount(3);
  const fitting = EXHIBITION.events.filter(
    (event) => actorIdsOf(event).includes('kim') && event.status === 'alleged',
  );
  await expect(countIn(page)).toHaveText(/^[1-9]\d* of 23 events$/);

  await chips.getByRole('button', { name: 'Remove filter: search “military”' }).click();
  await expectShown(page, EXHIBITION, fitting);
  await chips.getByRole('button', { name: 'Remove filter: Alleged' }).click();
  await expect(chips.getByRole('button', { name: 'Remove filter: Kim Jong Un' })).toBeFocused();
  await chips.getByRole('button', { name: 'Clear all filters' }).click();
  await expectShown(page, EXHIBITION, EXHIBITION.events);
  await expect(chips).toHaveCount(0);
  await expect(actorBox(page, 'Kim Jong Un')).not.toBeChecked();
});

test('when nothing is left, it says why and what leads back', async ({ page }) => {
  await openList(page, EXHIBITION);
  await actorBox(page, 'Kim Jong Un').check();
  await actorBox(page, 'Ukraine').check();
  await page.getByRole('radio', { name: 'All of' }).check();
  await expect(countIn(page)).toHaveText('0 of 23 events');
  await expect(page.getByText('No event names both Kim Jong Un and Ukraine.')).toBeVisible();
  const own = EXHIBITION.events.filter((event) => actorIdsOf(event).includes('ukraine'));
  await page
    .getByRole('button', { name: new RegExp(`^Without Kim Jong Un ?: ${own.length} event$`) })
    .click();
  await expectShown(page, EXHIBITION, own);

  await searchIn(page).fill('no such word');
  await expect(page.getByText(/^No event .*matches the search “no such word”\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Show all 23 events' }).click();
  await expectShown(page, EXHIBITION, EXHIBITION.events);
  await expect(countIn(page)).toBeFocused();
});

test('the timeline stands still while filters take events out of it', async ({ page }) => {
  await openTimeline(page);
  const { title } = eventOf(EXHIBITION, 'trump-kim-summits');
  const before = await eventIn(page, title).boundingBox();
  await actorBox(page, 'Donald Trump').check();
  const trumps = EXHIBITION.dated.filter((event) => actorIdsOf(event).includes('trump'));
  await expect(drawnIn(page)).toHaveCount(trumps.length);
  expect((await eventIn(page, title).boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
  expect(inAddress(page, 'from')).toBeNull();
});

test('titles that come back have the room that they had', async ({ page }) => {
  await openTimeline(page);
  const rooms = () =>
    drawnIn(page).evaluateAll((marks) =>
      marks
        .map((mark) => `${mark.textContent} ${mark.querySelector('bdi')?.getBoundingClientRect().width}`)
        .toSorted(),
    );
  const before = await rooms();
  const box = actorBox(page, nameOf(EXHIBITION, EXHIBITION.actors[0]?.id ?? ''));
  await box.check();
  await eventually(async () => (await rooms()).length).toBeLessThan(before.length);
  await box.uncheck();
  await eventually(rooms).toEqual(before);
});

test('a chosen event that is filtered away is said to be', async ({ page }) => {
  await openTimeline(page);
  await eventIn(page, eventOf(EXHIBITION, 'arms-exhibition-2023').title).click();
  await actorBox(page, 'Ukraine').check();
  const panel = page.getByRole('complementary', { name: 'Event' });
  await expect(panel).toContainText('not among the events shown');
  await panel.getByRole('button', { name: 'Clear filters' }).click();
  await expect(panel).toContainText('4 of 23');
});

test('passages of events that are filtered away step back in the article', async ({ page }) => {
  await openTimeline(page);
  await actorBox(page, 'Ukraine').check();
  const faded = articleIn(page).locator('mark[data-faded]');
  const hidden = EXHIBITION.events.find((event) => !actorIdsOf(event).includes('ukraine'));
  await expect(articleIn(page).locator(`mark[data-event-ids="${hidden?.id}"]`).first()).toHaveAttribute(
    'data-faded',
  );
  const shown = EXHIBITION.events.find((event) => actorIdsOf(event).includes('ukraine'));
  await expect(articleIn(page).locator(`mark[data-event-ids~="${shown?.id}"]`).first()).not.toHaveAttribute(
    'data-faded',
  );
  expect(await faded.count()).toBeGreaterThan(5);
});

test('an actor of many is found by name or by another name', async ({ page }) => {
  await openTimeline(page, KEEPING_TIME.query);
  await page.getByRole('searchbox', { name: 'Find an actor' }).fill('huyg');
  await expect(actorsIn(page).getByRole('checkbox')).toHaveCount(1);
  await actorBox(page, 'Christiaan Huygens').check();
  await page.getByRole('searchbox', { name: 'Find an actor' }).fill('nobody at all');
  await expect(actorsIn(page)).toContainText('No actor is called “nobody at all”.');
});

test('an actor chip in the panel filters, too', async ({ page }) => {
  const event = eventOf(EXHIBITION, 'arms-exhibition-2023');
  await openTimeline(page, `/?event=${event.id}`);
  await page.getByRole('button', { name: /^Sergei Shoigu/ }).click();
  await expect(actorBox(page, 'Sergei Shoigu')).toBeChecked();
  await expect(countIn(page)).toHaveText('1 of 23 events');
});
