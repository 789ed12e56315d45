import type { ReactNode } from 'react';
import controls from './controls.module.css';
import { useApp } from './useApp.tsx';
import { useWayBack } from './wayBack.tsx';

/** Stands where the reader is after “Show in article”; Escape in the article does the same. */
export function BackToEvent(): ReactNode {
  const isAway = useApp(({ shownPlace, view }) => shownPlace !== null && view.event !== null);
  const { goBack } = useWayBack();
  if (!isAway) return null;
  return (
    <button type="button" className={controls.button} aria-keyshortcuts="Escape" onClick={goBack}>
      <span aria-hidden="true">↩</span> Back to event
    </button>
  );
}
