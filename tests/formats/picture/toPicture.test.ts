// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { toPicture, type PictureOptions } from '../../../src/formats/picture/toPicture.ts';
import { toSvg } from '../../../src/formats/picture/toSvg.ts';
import { THEMES } from '../../../src/formats/picture/theme.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/state/view.ts';
import { timelineToDraw, type Period } from '../../../src/views/picture/timelineToDraw.ts';
import { bundledDataset, BUNDLED, smallDataset } from '../../state/datasets.ts';
import { groupsIn, overlap, pathBox, readSvg, textsIn, type Box } from './readPicture.ts';
import { measureByTable } from './widths.ts';

const LIGHT_1200: PictureOptions = { width: 1200, theme: 'light' };

function draw(
  dataset: Dataset,
  view: Partial<ViewState> = {},
  options = LIGHT_1200,
  period: Period = 'whole',
): Element {
  const timeline = timelineToDraw(
    createAppStore({ dataset, view: { ...DEFAULT_VIEW, ...view } }).getState(),
    period,
  );
  if (!timeline) throw new Error('There is nothing to draw.');
  return readSvg(toSvg(toPicture(timeline, options, measureByTable)));
}

/** Its words, one line after the other. */
const wordsOf = (root: Element): string =>
  textsIn(root)
    .map(({ text }) => text)
    .join(' ');

const dated = (...edtfs: readonly (string | null)[]): Dataset =>
  smallDataset({
    events: edtfs.map((edtf, index) => ({
      title: `Event number ${index}`,
      date: { edtf, basis: edtf === null ? 'undated' : 'stated' },
    })),
  });

describe('a bundled dossier', () => {
  test.each(BUNDLED)('%s has every event once, with its title whole, and its sources', (name) => {
    const dataset = bundledDataset(name);
    const root = draw(dataset);
    const groups = groupsIn(root);
    for (const { title } of dataset.events) {
      const own = groups.filter((group) => group.name.startsWith(`${title}, `));
      expect(own.map(({ texts }) => texts.join(' '))).toEqual([title]);
    }
    for (const { title } of dataset.sources) expect(wordsOf(root)).toContain(title);
    expect(wordsOf(root)).toContain('Not dated by the source');
    expect(root.querySelector('title')?.textContent).toBe(dataset.title);
    expect(root.querySelector('desc')?.textContent).toContain(`${dataset.events.length} events`);
  });

  test('stands alone: it names nothing outside itself', () => {
    const root = draw(bundledDataset('keeping-time'), { lanes: 'actor' });
    const values = [root, ...root.querySelectorAll('*')].flatMap((element) =>
      Array.from(element.attributes, ({ name, value }) => ({ name, value })),
    );
    const leading = values.filter(
      ({ name, value }) =>
        ['href', 'xlink:href', 'src', 'style', 'class'].includes(name) ||
        /^on|url\((?!#)|:\/\//.test(name === 'xmlns' ? '' : value),
    );
    expect(leading).toEqual([]);
    expect([...root.querySelectorAll('style, script, image, use, foreignObject')]).toHaveLength(0);
    const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
    const named = values.flatMap(({ value }) => /^url\(#(.+)\)$/.exec(value)?.slice(1) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('what a picture says of itself', () => {
  test.each<[string, Dataset, Partial<ViewState>, Period, string]>([
    ['all on the axis', dated('2024', '2023'), {}, 'whole', '2 events.'],
    [
      'some not dated',
      dated('2024', null),
      {},
      'whole',
      '2 events: 1 on the axis, 1 not dated by the source.',
    ],
    ['some that no axis can hold', dated('2024', 'Y-400000'), {}, 'whole', '1 dated, but not to be drawn'],
    ['filtered', dated('2024', '2023'), { search: 'number 1' }, 'whole', '1 of 2 events, as filtered.'],
    [
      'a window',
      dated('2020-05-01', '2023-05-01'),
      { window: { start: Date.UTC(2023, 0, 1), end: Date.UTC(2024, 0, 1) } },
      'window',
      '2 events: 1 on the axis, 1 before or after the period shown. Shown: 1 January 2023 to 31 December 2023.',
    ],
    ['nothing on an axis', dated(null), {}, 'whole', '1 event: 1 not dated by the source.'],
  ])('%s', (_, dataset, view, period, words) => {
    expect(wordsOf(draw(dataset, view, LIGHT_1200, period))).toContain(words);
  });

  test('of too many it draws some and counts the others, all in all every one', () => {
    const years = Array.from({ length: 2000 }, (_, index) => String(1000 + (index % 900)));
    const root = draw(dated(...years));
    const [, drawn, counted] =
      /2,000 events: ([\d,]+) on the axis, ([\d,]+) left out for want of room/.exec(wordsOf(root)) ?? [];
    const count = (text = ''): number => Number(text.replaceAll(',', ''));
    expect(groupsIn(root)).toHaveLength(count(drawn));
    const numbers = textsIn(root).flatMap(({ text }) =>
      /^\+[\d,]+$/.test(text) ? [count(text.slice(1))] : [],
    );
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(count(counted));
    expect(count(drawn) + count(counted)).toBe(2000);
    expect(count(drawn)).toBeGreaterThan(200);
  });

  test('fewer are drawn when fewer are asked for', () => {
    const limits = { most: 10, mostInSlot: 10 };
    const root = draw(
      dated(...Array.from({ length: 30 }, () => '2024-05-01')),
      {},
      { ...LIGHT_1200, limits },
    );
    expect(groupsIn(root).length).toBeLessThanOrEqual(10);
    expect(wordsOf(root)).toContain(`+${30 - groupsIn(root).length}`);
  });

  test('the legend has what is in the picture, and nothing else', () => {
    const words = wordsOf(draw(dated('2024-05-01', '2024-05~')));
    expect(words).toContain('On a day that is known');
    expect(words).toContain('About then, or in doubt');
    expect(words).not.toContain('Fades out');
    expect(words).not.toContain('Lasted');
  });
});

test('colours are those of the page', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const token = (name: string, index: number): string | undefined =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.[index + 1];
  for (const [index, theme] of [THEMES.light, THEMES.dark].entries()) {
    const { actors, ...others } = theme;
    const names = Object.keys(others).map((name) =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    expect(names.map((name) => token(name, index))).toEqual(Object.values(others));
    expect(actors.map((_, actor) => token(`actor-${actor + 1}`, index))).toEqual(actors);
  }
});

const joined = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

const day = fc
  .date({ min: new Date('1500-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const edtf = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => `${text.slice(0, 4)}~`),
  day.map((text) => `${text}?`),
  day.map((text) => `${text}/..`),
  day.map((text) => `/${text}`),
  day.map((text) => `../${text}`),
  fc.tuple(day, day).map((pair) => pair.toSorted().join('/')),
  fc.tuple(day, day).map((pair) => `[${pair.toSorted().join('..')}]`),
  fc.constantFrom('-0044-03-15', '-1500~', 'Y-400000', null, null),
);
const title = fc.oneof(
  fc.lorem({ maxCount: 60 }).filter((text) => text !== ''),
  fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  fc.constantFrom(
    'محادثات السلام تبدأ في جنيف',
    'A'.repeat(400),
    '朝鮮半島の平和交渉が再び始まり'.repeat(5),
    '<b>&"\u0001',
  ),
);
const anyDossier = fc
  .array(fc.record({ title, edtf, kind: fc.constantFrom('a speech', 'x'.repeat(70), 'war') }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((events) =>
    smallDataset({
      kinds: ['a speech', 'x'.repeat(70), 'war'],
      events: events.map((event) => ({
        title: event.title,
        kind: event.kind,
        date: { edtf: event.edtf, basis: event.edtf === null ? 'undated' : 'stated' },
      })),
    }),
  );

describe('any dossier', () => {
  test('no two texts touch, none leaves the picture, none stands under another mark, each title is there in full', () => {
    fc.assert(
      fc.property(
        anyDossier,
        fc.constantFrom('none', 'kind'),
        fc.constantFrom(800, 1200, 2400),
        fc.boolean(),
        (dataset, lanes, width, skipsQuietYears) => {
          const root = draw(dataset, { lanes, skipsQuietYears }, { width, theme: 'dark' });
          const texts = textsIn(root);
          const height = Number(root.getAttribute('height'));
          const touching = texts.flatMap((a, index) =>
            texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
          );
          expect(touching).toEqual([]);
          expect(
            texts.filter(
              ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
            ),
          ).toEqual([]);

          const covered = [...root.querySelectorAll('g path')].flatMap((path) =>
            texts.flatMap((text) =>
              text.element.parentElement !== path.parentElement && overlap(pathBox(path), text)
                ? [text.text]
                : [],
            ),
          );
          expect(covered).toEqual([]);

          // A title stands beside its own mark or inside it, and not across its ends.
          const across = [...root.querySelectorAll('g')].flatMap((group) => {
            const mark = joined(
              [...group.querySelectorAll('path')]
                .filter((path) => path.getAttribute('fill') !== THEMES.dark.paper)
                .map(pathBox),
            );
            return texts
              .filter(
                ({ element, left, right }) =>
                  group.contains(element) &&
                  left < mark.right &&
                  right > mark.left &&
                  (left < mark.left || right > mark.right),
              )
              .map(({ text }) => text);
          });
          expect(across).toEqual([]);

          const squeezed = (text: string): string => text.replace(/[\s\u2068\u2069]+/g, '');
          const events = groupsIn(root).filter(({ boxes }) => boxes.length > 0);
          expect(events).toHaveLength(dataset.events.length);
          const incomplete = events.filter(({ name, texts: lines }) => {
            const shown = squeezed(lines.join(' '));
            // What cannot be drawn has its date beside its title.
            const isWhole = [shown, squeezed(lines[0] ?? '')].some((text) =>
              squeezed(name).startsWith(`${text},`),
            );
            return !isWhole && !shown.includes('…');
          });
          expect(incomplete.map(({ name }) => name)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
