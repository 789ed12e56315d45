import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Dataset, DatedEvent } from '../../../src/dataset/dataset.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import type { AppState } from '../../../src/state/appState.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { LinkProvider, type Links } from '../../../src/views/LinkContext.tsx';
import { StoreProvider } from '../../../src/views/useApp.tsx';
import type { EventId } from '../../../src/dataset/entityIds.ts';

export function parsed(file: unknown): Dataset {
  const { dataset } = parseDataset(file);
  if (!dataset) throw new Error('The file was refused.');
  return dataset;
}

export const bundled = (name: string): Dataset =>
  parsed(JSON.parse(readFileSync(`data/${name}.json`, 'utf8')));

/** A dataset with one source, and what it needs for events to be read. */
export const oneSource = (text: readonly string[], events: readonly object[], more: object = {}): Dataset =>
  parsed({
    format: 'dateline/1',
    title: 'Test',
    language: 'en',
    sources: [{ id: 's', title: 'The source', published: '2024-11-22', text }],
    actors: [],
    events: events.map((event, index) => ({
      id: `e${index}`,
      title: `Event ${index}`,
      kind: 'speech',
      date: { edtf: null, basis: 'undated' },
      ...event,
    })),
    ...more,
  });

export const eventOf = (dataset: Dataset, id: string): DatedEvent => {
  const event = dataset.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`No event ${id}.`);
  return event;
};

export const idOf = (id: string): EventId => id as EventId;

export function renderApp(
  view: ReactNode,
  dataset: Dataset,
  { links, ...state }: Partial<AppState> & { links?: Partial<Links> } = {},
) {
  const store = createAppStore({ dataset, ...state });
  const provided: Links = {
    hrefForEvent: (event) => `?event=${encodeURIComponent(event)}`,
    copyLink: () => Promise.resolve(true),
    ...links,
  };
  const user = userEvent.setup();
  const { container } = render(
    <StoreProvider value={store}>
      <LinkProvider value={provided}>{view}</LinkProvider>
    </StoreProvider>,
  );
  return { store, user, container };
}
