import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TimelinePane } from '../../../src/views/timeline/TimelinePane.tsx';
import { oneSource, renderApp } from '../article/render.tsx';

test.each([
  ['no events', [], 'There are no events yet.'],
  ['none that is dated', [{}], 'No event of this dossier has a date that can be drawn.'],
])('a timeline of %s says so', (_, events, words) => {
  renderApp(<TimelinePane />, oneSource(['The clock struck one.'], events));
  expect(screen.getByRole('region', { name: 'Timeline' }).textContent).toContain(words);
});
