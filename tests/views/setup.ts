import { vi } from 'vitest';

// Here everything is there at once; that parts of the page come later is tested in browsers.
vi.mock('../../src/views/lazyViews.ts', async () => await import('../../src/views/onDemand.ts'));
