/** What nobody waits for takes no processor from a person who acts. */
import type { AppState } from '../../state/appState.ts';

/** In milliseconds: who does one thing after another mostly begins the next one sooner. */
const QUIET = 1000;
/** A finger that scrolls and a scroll bar that is dragged are heard of by the scrolling alone. */
const ACTS = ['pointerdown', 'wheel', 'keydown', 'input', 'click', 'scroll'] as const;

/**
 * `hold` is called with true at an act, and with false when there was none for a moment, or somebody waits for what is held.
 * @param signal Ends it.
 */
export function standBack(
  page: Pick<GlobalEventHandlers, 'addEventListener'>,
  isAwaited: () => boolean,
  hold: (isHeld: boolean) => void,
  signal: AbortSignal,
): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let [isActing, isHeld] = [false, false];

  const look = () => {
    const isToBeHeld = isActing && !isAwaited();
    if (isToBeHeld !== isHeld) hold((isHeld = isToBeHeld));
  };
  const act = () => {
    isActing = true;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      isActing = false;
      look();
    }, QUIET);
    look();
    // What is waited for may be another thing once the page has done what it is asked for.
    setTimeout(look);
  };

  const options = { capture: true, passive: true, signal };
  for (const type of ACTS) page.addEventListener(type, act, options);
  page.addEventListener('pointermove', ({ buttons }) => (buttons > 0 ? act() : undefined), options);
}

/** While the list is to be in the order of its titles and is not yet: of a dossier whose titles the page has, it always is. */
export const areRanksAwaited = ({ view, found, titleRanks }: AppState): boolean =>
  view.pane === 'list' && view.sort.by === 'title' && found !== null && titleRanks === null;
