/** What assistive technology and the browser's own settings ask for: roles and contrast, forced colours, stillness. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { EXHIBITION, eventOf, KEEPING_TIME } from './dossiers.ts';
import { chooseFile, smallEvent, smallFile } from './files.ts';
import { expectNoComplaint, NARROW, WIDE } from './looks.ts';
import {
  actorsIn,
  articleIn,
  currentMarksIn,
  drawnIn,
  eventIn,
  openTimeline,
  panelTitle,
  problemsIn,
  tableIn,
} from './page.ts';

interface Scene {
  readonly name: string;
  readonly address: string;
  readonly viewport?: typeof WIDE;
  readonly set?: (page: Page) => Promise<void>;
}

const SCENES: readonly Scene[] = [
  { name: 'the start page', address: '/' },
  {
    name: 'an event',
    address: `${KEEPING_TIME.query}&event=pendulum-clock`,
    set: (page) => expect(panelTitle(page)).toBeVisible(),
  },
  { name: 'the list', address: '/?pane=list&event=exhibition-2024' },
  { name: 'lanes by actor', address: '/?lanes=actor&q=Kim' },
  {
    name: 'nothing found',
    address: '/?actor=kim&actor=ukraine&match=all',
    set: (page) => expect(page.getByText(/^No event names both/)).toBeVisible(),
  },
  {
    name: 'problems',
    address: '/',
    set: async (page) => {
      const quotes = [{ source: 'paper', text: 'The bridge was opened on 2 May 2024' }];
      await chooseFile(
        page,
        'bridge.json',
        smallFile({ events: [smallEvent({ quotes, kind: 7 }), smallEvent({ quotes })] }),
      );
      await expect(problemsIn(page)).toBeVisible();
      await drawnIn(page).first().click();
      await expect(panelTitle(page)).toBeVisible();
    },
  },
  {
    name: 'the keys',
    address: '/',
    set: async (page) => {
      await page.getByRole('button', { name: 'Keys' }).click();
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  },
  {
    name: 'the chooser of a shared passage',
    address: '/',
    set: async (page) => {
      const shared = articleIn(page)
        .locator('mark[data-event-ids*=" "]:not([data-date-event-ids]) a')
        .first();
      // The article moves for as long as the parts above it arrive.
      await expect(async () => {
        await shared.click();
        await expect(page.getByRole('dialog', { name: /^Quoted for/ })).toBeVisible({ timeout: 1000 });
      }).toPass();
    },
  },
  {
    name: 'the filters on a phone',
    address: '/',
    viewport: NARROW,
    set: async (page) => {
      await page.getByRole('button', { name: 'Filters' }).click();
      await expect(actorsIn(page)).toBeVisible();
    },
  },
  { name: 'an event on a phone', address: '/?event=kim-putin-summit', viewport: NARROW },
];

test.describe('axe finds nothing to complain of', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const { name, address, viewport = WIDE, set } of SCENES) {
    test(name, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(address.startsWith('?') ? `/${address}` : address);
      await expect(
        drawnIn(page)
          .or(tableIn(page))
          .or(page.getByText(/^No event/))
          .first(),
      ).toBeVisible();
      await set?.(page);
      await expect(page.getByText('Drawing the timeline…')).toHaveCount(0);
      await expectNoComplaint(page, { screens: [viewport] });
    });
  }
});

test.describe('in forced colours', () => {
  test.use({ viewport: WIDE, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  const lookOf = (bar: Locator) =>
    bar.evaluate((element) => {
      const { borderStyle, borderWidth, borderRadius, backgroundColor } = getComputedStyle(element);
      return [borderStyle, borderWidth, borderRadius, backgroundColor].join(' ');
    });

  test('marks are told apart, and what is chosen stands out', async ({ page }) => {
    await openTimeline(page, '/?event=kim-putin-summit');
    const looks = [];
    for (const id of ['exhibition-2024', 'trump-kim-summits', 'diplomacy-collapses']) {
      looks.push(await lookOf(eventIn(page, eventOf(EXHIBITION, id).title).locator('span').first()));
    }
    expect(new Set(looks).size).toBe(looks.length);

    const chosen = eventIn(page, eventOf(EXHIBITION, 'kim-putin-summit').title);
    const other = eventIn(page, eventOf(EXHIBITION, 'exhibition-2024').title);
    const outlineOf = (mark: Locator) => mark.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await outlineOf(chosen)).not.toBe(await outlineOf(other));

    const [lit, quoted] = [
      currentMarksIn(page).first(),
      articleIn(page).locator('mark:not([aria-current])').first(),
    ];
    const wayOf = (mark: Locator) =>
      mark.evaluate((element) => {
        const { backgroundColor, outlineStyle, outlineWidth } = getComputedStyle(element);
        const link = element.querySelector('a');
        return [
          backgroundColor,
          outlineStyle,
          outlineWidth,
          link && getComputedStyle(link).textDecoration,
        ].join(' ');
      });
    expect(await wayOf(lit)).not.toBe(await wayOf(quoted));
  });

  test('a checked box and a pressed switch can be seen', async ({ page }) => {
    await openTimeline(page, '/?actor=kim');
    const [checked, unchecked] = ['Kim Jong Un', 'Donald Trump'].map((name) =>
      actorsIn(page).getByRole('checkbox', { name, exact: true }),
    );
    const paint = (box: Locator) =>
      box.evaluate((element) => {
        const { backgroundColor, boxShadow, borderColor, backgroundImage, appearance, outline } =
          getComputedStyle(element);
        const before = getComputedStyle(element, '::before');
        return [
          backgroundColor,
          boxShadow,
          borderColor,
          backgroundImage,
          appearance,
          outline,
          before.content,
          before.backgroundColor,
        ].join(' ');
      });
    if (!checked || !unchecked) return;
    const isNative = (await paint(checked)).includes('auto');
    if (!isNative) expect(await paint(checked)).not.toBe(await paint(unchecked));
    const sides = page.getByRole('group', { name: 'Show events as' }).locator('label');
    const background = (label: Locator) =>
      label.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await background(sides.first())).not.toBe(await background(sides.last()));
  });
});

/** At how many places a mark stands in the frames after “Zoom in” is pressed. */
const placesWhileZooming = (page: Page): Promise<number> =>
  eventIn(page, eventOf(EXHIBITION, 'kim-putin-summit').title).evaluate(async (mark) => {
    const button = [...document.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === 'Zoom in');
    button?.click();
    const seen = new Set<number>();
    for (let frame = 0; frame < 30; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      if (mark.isConnected) seen.add(Math.round(mark.getBoundingClientRect().left));
    }
    return seen.size;
  });

test.describe('with less motion', () => {
  test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

  test('the window changes at once, and the article jumps', async ({ page }) => {
    await openTimeline(page);
    // Before and after.
    expect(await placesWhileZooming(page)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('with motion, the window glides', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openTimeline(page);
  expect(await placesWhileZooming(page)).toBeGreaterThan(2);
});

test('landmarks and headings tell the parts of the page apart', async ({ page }) => {
  await openTimeline(page, '/?event=kim-putin-summit');
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(EXHIBITION.title);
  for (const name of ['Timeline', 'Article', 'Filters']) {
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1);
  }
  await expect(page.getByRole('complementary', { name: 'Event' })).toHaveCount(1);
  await expect(page.getByRole('search')).toHaveCount(1);
});

test('text can be twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1024 });
  await openTimeline(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(drawnIn(page).first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
});

test('the page tells its language, and each source its own', async ({ page }) => {
  await openTimeline(page, KEEPING_TIME.query);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(articleIn(page).locator('p[lang]').first()).toHaveAttribute('lang', 'en');
});
