import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Testing Library does this by itself only when test functions are global.
afterEach(cleanup);

// A machine that is busy with something else is no fault of the app.
configure({ asyncUtilTimeout: 30_000 });

// Here everything is there at once; that parts of the page come later is for the tests in browsers.
vi.mock('../../src/views/lazyViews.ts', async () => ({
  ...(await import('../../src/views/onDemand.ts')),
  ...(await import('../../src/views/article/ReadTimes.tsx')),
  ...(await import('../../src/views/drafting/OfferedPassages.tsx')),
}));

vi.mock('../../src/views/list/longRowsLater.ts', () => import('../../src/views/list/LongRows.tsx'));

// jsdom has no media queries: a wide screen, and a reader who asks for nothing special.
Object.defineProperty(globalThis, 'matchMedia', {
  value: (media: string) => Object.assign(new EventTarget(), { media, matches: media.includes('width') }),
});

// jsdom lays nothing out: nothing comes near or into sight, and nothing has another size.
for (const name of ['IntersectionObserver', 'ResizeObserver']) {
  Object.defineProperty(globalThis, name, {
    writable: true,
    configurable: true,
    value: class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  });
}

// Nor does anything move there.
Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>();
Element.prototype.animate = vi.fn<Element['animate']>();

// jsdom has dialogs and not what they do.
const { prototype } = HTMLDialogElement;
const openers = new WeakMap<HTMLDialogElement, Element | null>();
prototype.showModal = function showModal() {
  if (this.open) throw new DOMException('It is open already.', 'InvalidStateError');
  openers.set(this, document.activeElement);
  this.open = true;
  this.querySelector('button')?.focus();
};
prototype.close = function close() {
  if (!this.open) return;
  this.open = false;
  const opener = openers.get(this);
  if (opener instanceof HTMLElement) opener.focus();
  this.dispatchEvent(new Event('close'));
};
