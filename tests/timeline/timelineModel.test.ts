import { describe, expect, test } from 'vitest';
import { createAppStore } from '../../src/state/store.ts';
import { DEFAULT_VIEW, MAX_WINDOW_MS, MIN_WINDOW_MS, type ViewState } from '../../src/state/view.ts';
import { drawnEventsAt } from '../../src/layout/marks.ts';
import { selectTimelineModel, type TimelineModel } from '../../src/views/timeline/timelineModel.ts';
import { BUNDLED, bundledDataset, smallDataset } from '../state/datasets.ts';

function modelOf(dataset = bundledDataset('keeping-time'), view: Partial<ViewState> = {}): TimelineModel {
  const model = selectTimelineModel(
    createAppStore({ dataset, view: { ...DEFAULT_VIEW, ...view } }).getState(),
  );
  if (!model) throw new Error('Nothing has a place in time');
  return model;
}

const undated = { date: { edtf: null, basis: 'undated' } };

describe('what the timeline shows', () => {
  test.each(BUNDLED)('of %s: every event with a place in time, in time order, inside the window', (name) => {
    const dataset = bundledDataset(name);
    const { marks, places, window, whole } = modelOf(dataset);
    const events = drawnEventsAt(marks, places);
    expect(events.map(({ event }) => event)).toEqual(dataset.events.filter(({ date }) => date.span));
    expect(window).toBe(whole);
    for (const { span } of events) expect(window.start <= span.start && span.end <= window.end).toBe(true);
    expect(window.end - window.start).toBeLessThanOrEqual(MAX_WINDOW_MS);
    expect(window.end - window.start).toBeGreaterThanOrEqual(MIN_WINDOW_MS);
  });

  test('nothing of a dossier without dates', () => {
    const store = createAppStore({ dataset: smallDataset({ events: [undated, undated] }) });
    expect(selectTimelineModel(store.getState())).toBeNull();
    expect(selectTimelineModel(createAppStore().getState())).toBeNull();
  });

  test('a filter takes events out and moves nothing', () => {
    const all = modelOf();
    const some = modelOf(undefined, { kinds: ['invention'] });
    expect(some.places.length).toBeGreaterThan(0);
    expect(some.places.length).toBeLessThan(all.places.length);
    expect([some.whole, some.gaps]).toEqual([all.whole, all.gaps]);
  });

  test('a filter that lets nothing through leaves the axis', () => {
    const none = modelOf(undefined, { search: 'nowhere to be found' });
    expect([...none.places, ...none.lanes.flatMap(({ places }) => [...places])]).toEqual([]);
    expect(none.whole).toEqual(modelOf().whole);
  });

  test('quiet years are left out where that is asked for', () => {
    expect(modelOf(undefined, { skipsQuietYears: true }).gaps.length).toBeGreaterThan(0);
    expect(modelOf(undefined, { skipsQuietYears: false }).gaps).toEqual([]);
  });

  test('a window that was chosen is kept', () => {
    const window = { start: 0, end: 1e12 };
    expect(modelOf(undefined, { window }).window).toBe(window);
  });

  test('an event that is too far away to be drawn does not widen the window', () => {
    const near = { date: { edtf: '2024', basis: 'stated' } };
    const far = { date: { edtf: 'Y-13800000000', basis: 'stated' } };
    expect(modelOf(smallDataset({ events: [near, far] })).whole).toEqual(
      modelOf(smallDataset({ events: [near] })).whole,
    );
  });

  test.each([
    ['at the ends of time', ['Y-271820', 'Y275759']],
    ['all at one instant', ['2024-11-21', '2024-11-21', '2024-11-21']],
    ['long ago and today', ['-5000', '2024-11-21']],
  ])('events %s have a window of a width that can be drawn', (_, edtfs) => {
    const events = edtfs.map((edtf) => ({ date: { edtf, basis: 'stated' } }));
    const { whole } = modelOf(smallDataset({ events }));
    expect(whole.end - whole.start).toBeGreaterThanOrEqual(MIN_WINDOW_MS);
    expect(whole.end - whole.start).toBeLessThanOrEqual(MAX_WINDOW_MS);
    expect(
      Number.isFinite(new Date(whole.start).getTime()) && Number.isFinite(new Date(whole.end).getTime()),
    ).toBe(true);
  });
});
