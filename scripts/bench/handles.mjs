// oxlint-disable no-await-in-loop -- a measurement is a sequence
// Run in the page, each by itself: they take nothing from around them. Every subject gets the same handles.

/**
 * @typedef {object} Step
 * @property {() => void} act
 * @property {() => boolean} isDone What is to be painted.
 * @property {() => void} undo
 */
/**
 * @typedef {object} Handles
 * @property {() => boolean} isFirstVisible
 * @property {() => boolean} isLoaded
 * @property {() => string} refusal Why the file was not opened; empty while it may be.
 * @property {Record<'filter' | 'select' | 'search', Step>} steps
 */

/** Dateline, found by the roles and names that people go by. @param {{ title: string, count: number, actor: string, things: readonly string[] }} known */
export function installApp({ title, count, actor, things }) {
  const text = (/** @type {string} */ selector) => document.querySelector(selector)?.textContent ?? '';
  const shown = () =>
    Number(
      [...document.querySelectorAll('[role="status"], output')]
        .map((status) => /^(\d+) of \d+ events?$/.exec(status.textContent ?? '')?.[1])
        .find(Boolean),
    );
  const firstMark = () =>
    text('h1').includes(title) ? document.querySelector('[aria-label="Timeline"] button[data-extent]') : null;
  const half = () => {
    const boxes = [...document.querySelectorAll('fieldset input[type="checkbox"]')];
    const box = boxes.find((each) => each.closest('label')?.textContent?.startsWith(actor));
    if (!(box instanceof HTMLInputElement)) throw new Error(`There is no filter for ${actor}.`);
    return box;
  };
  const type = (/** @type {string} */ words) => {
    const field = document.querySelector('header input[type="search"]');
    // React knows of a value only when it is set past its own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  let changes = 0;
  new MutationObserver(() => void changes++).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  /** Looks again only where the page has changed: what is asked in every frame is not to keep it busy. */
  const lookedAt = (/** @type {() => boolean} */ isSo) => {
    let [at, was] = [-1, false];
    return () => (at === changes ? was : ([at, was] = [changes, isSo()])[1]);
  };
  let wanted = '';
  let searches = 0;
  /** @type {Handles} */
  const handles = {
    isFirstVisible: lookedAt(() => firstMark() !== null),
    isLoaded: lookedAt(
      () =>
        firstMark() !== null &&
        shown() === count &&
        document.querySelector('progress, [role="progressbar"]') === null,
    ),
    refusal: () =>
      text('[aria-label="Problems"] h2').startsWith('Could not') ? text('[aria-label="Problems"] li') : '',
    steps: {
      filter: { act: () => half().click(), isDone: () => shown() < count, undo: () => half().click() },
      select: {
        act: () => {
          const mark = firstMark();
          wanted = mark?.querySelector('bdi')?.textContent ?? '';
          if (mark instanceof HTMLElement) mark.click();
        },
        isDone: () => text('aside h2') === wanted && wanted !== '',
        undo: () =>
          document
            .querySelector('aside button[aria-label="Close event"]')
            ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      },
      search: {
        act: () => type(things[searches++ % things.length] ?? ''),
        isDone: () => shown() < count,
        undo: () => type(''),
      },
    },
  };
  Object.assign(window, { handles });
}

/** A page of `plain/`, which does at once what it is told. @param {{ things: readonly string[] }} known */
export function installPlain({ things }) {
  const plain = () => /** @type {any} */ (window)['plain'];
  const isDrawn = () => plain()?.isDrawn() === true;
  const isDone = () => true;
  let searches = 0;
  /** @type {Handles} */
  const handles = {
    isFirstVisible: isDrawn,
    isLoaded: isDrawn,
    refusal: () => '',
    steps: {
      filter: { act: () => plain().filterToHalf(), isDone, undo: () => plain().showAll() },
      select: { act: () => plain().select(), isDone, undo: () => {} },
      search: {
        act: () => plain().search(things[searches++ % things.length]),
        isDone,
        undo: () => plain().showAll(),
      },
    },
  };
  Object.assign(window, { handles });
}

/** Measures in the page, where the clock and the frames are. */
export function installProbe() {
  const handles = () => /** @type {any} */ (window)['handles'];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** Its size is another in each frame: that is noticed when all else that a frame does is done, just before it is painted. */
  const edge = document.createElement('div');
  edge.style.cssText = 'position: fixed; inset-block-start: 0; contain: strict; visibility: hidden';
  /** @type {() => void} */
  let atEdge = () => {};
  new ResizeObserver(() => atEdge()).observe(edge);
  let width = 0;
  const frameMade = async () => {
    await frame();
    if (!edge.isConnected) document.body.append(edge);
    edge.style.inlineSize = `${(width = 3 - width)}px`;
    await new Promise((resolve) => (atEdge = () => resolve(null)));
  };
  /** A message comes when the frame has been painted. */
  const painted = async () => {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
    return performance.now();
  };
  const paintedWhen = async (/** @type {() => boolean} */ isSo) => {
    do await frameMade();
    while (!isSo());
    return painted();
  };
  let chosenAt = 0;
  document.addEventListener('change', () => (chosenAt ||= performance.now()), { capture: true });
  const counted = { isOn: false, deltas: /** @type {number[]} */ ([]) };

  Object.assign(window, {
    probe: {
      async opened() {
        const { isFirstVisible, isLoaded, refusal } = handles();
        const first = await paintedWhen(() => isFirstVisible() || refusal() !== '');
        if (refusal() !== '') return { refusal: refusal(), first: 0, loaded: 0 };
        return { refusal: '', first: first - chosenAt, loaded: (await paintedWhen(isLoaded)) - chosenAt };
      },
      async step(/** @type {string} */ name) {
        const { act, isDone, undo } = handles().steps[name];
        const start = await paintedWhen(() => true);
        act();
        const took = (await paintedWhen(isDone)) - start;
        undo();
        await paintedWhen(handles().isLoaded);
        return took;
      },
      async countFrames() {
        Object.assign(counted, { isOn: true, deltas: [] });
        let last = Number(await frame());
        while (counted.isOn) {
          const now = Number(await frame());
          counted.deltas.push(now - last);
          last = now;
        }
      },
      async frames() {
        await frame();
        counted.isOn = false;
        return counted.deltas;
      },
    },
  });
}
