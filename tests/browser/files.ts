/** Files as people choose and drop them. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

export const SMALL_SOURCE = {
  id: 'paper',
  title: 'Bridge opens',
  published: '2024-05-02',
  text: [
    'The bridge was opened on 1 May 2024 by the mayor. “It took years,” she said.',
    'Work on the bridge began in 2019. The mayor promised a second bridge. The mayor promised a third one, too.',
  ],
};

export function smallEvent(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'opening',
    title: 'The bridge is opened',
    kind: 'ceremony',
    date: { edtf: '2024-05-01', basis: 'stated', words: '1 May 2024' },
    actors: ['mayor'],
    quotes: [{ source: 'paper', text: 'The bridge was opened on 1 May 2024 by the mayor.' }],
    ...given,
  };
}

/** A dossier of one event: what a journey does not care about is filled in. */
export function smallFile(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 'dateline/1',
    title: 'A small dossier',
    language: 'en',
    sources: [SMALL_SOURCE],
    actors: [{ id: 'mayor', name: 'The mayor', kind: 'person' }],
    events: [smallEvent()],
    ...given,
  };
}

/** Chooses a file as “Open…” lets people choose one; what is neither text nor bytes is written as JSON. */
export async function chooseFile(page: Page, name: string, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(text);
  await page.getByLabel('Dossier file').setInputFiles({ name, mimeType: 'application/json', buffer });
}

export interface DroppedFile {
  readonly name: string;
  readonly content: string;
  /** Bytes to add, for a file too large to be handed over. */
  readonly padding?: number;
}

export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, content, padding = 0 } of dropped) {
      transfer.items.add(new File([content, new Uint8Array(padding)], name));
    }
    return transfer;
  }, files);
  const target = page.getByRole('main');
  await expect(async () => {
    await target.dispatchEvent('dragover', { dataTransfer });
    await expect(page.getByText('Drop a dossier (.json), an article or a table to open it')).toBeVisible({
      timeout: 100,
    });
  }).toPass({ intervals: [40] });
  await target.dispatchEvent('drop', { dataTransfer });
  await dataTransfer.dispose();
}

/** A collection of samples kept beside the repository, or null where there is none. */
export function readSample(path: string): string | null {
  const place = `../shared/samples/${path}`;
  return existsSync(place) ? readFileSync(place, 'utf8') : null;
}
