/** In the place of `src/browser/download.ts`: what was to be saved can be looked at. */
import { beforeEach, vi } from 'vitest';

export const download = vi.fn<(name: string, content: Blob, type: string) => void>();

beforeEach(() => download.mockClear());
