import { vi } from 'vitest';

// Here everything is there at once; that parts of the page come later is tested in browsers.
vi.mock('../../src/views/lazyViews.ts', async () => await import('../../src/views/onDemand.ts'));

// Here everything is there at once; that parts of the page come later is for the tests in browsers.
vi.mock('../../src/views/lazyViews.ts', () => import('../../src/views/onDemand.ts'));
