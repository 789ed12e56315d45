export interface KeptFocus {
  /** To be called when elements may have been taken out of the page and put in again. */
  readonly giveBack: () => void;
  readonly release: () => void;
}

/**
 * After most changes the chart library takes all its rows out of the page and puts them in again, and what had the focus
 * loses it. Here it gets it back, unless the reader has gone elsewhere.
 */
export function keepFocus(mount: HTMLElement): KeptFocus {
  let focused: HTMLElement | null = null;
  const follow = ({ type, target }: Event) => {
    const isOurs = type === 'focusin' && target instanceof HTMLElement && mount.contains(target);
    focused = isOurs ? target : null;
  };
  document.addEventListener('focusin', follow);
  document.addEventListener('pointerdown', follow, { capture: true });
  return {
    giveBack: () => {
      if (focused?.isConnected && document.activeElement === document.body)
        focused.focus({ preventScroll: true });
    },
    release: () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('pointerdown', follow, { capture: true });
    },
  };
}
