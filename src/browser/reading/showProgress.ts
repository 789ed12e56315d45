import type { AppStore } from '../../state/store.ts';
import type { Progress } from './readStep.ts';
import type { Reading } from './startReading.ts';

/** Shows how much of the open dossier is read or proved, and lets that be paused. */
export function showProgress(
  store: AppStore,
  reading: Reading,
  progress: Progress,
  isPreview: boolean,
): void {
  const { proving, setProving } = store.getState();
  if (progress.done === progress.of && !isPreview) {
    setProving(null);
    return;
  }
  // What is done over, because what helped has failed, was done once.
  const done = Math.max(proving?.done ?? 0, progress.done);
  const show = (isPaused: boolean) => setProving({ ...progress, done, isPreview, isPaused, pause, goOn });
  const pause = () => {
    reading.pause();
    show(true);
  };
  const goOn = () => {
    reading.goOn();
    show(false);
  };
  show(proving?.isPaused ?? false);
}
