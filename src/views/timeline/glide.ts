const GLIDE_MS = 250;

/**
 * How long the move of the window takes that is made now, in milliseconds. It is made at once where one comes upon the
 * other, as when the overview is dragged, and for those who ask for stillness.
 */
export function createGlide(): () => number {
  let movedAt = -Infinity;
  return () => {
    const isAlone = performance.now() - movedAt > GLIDE_MS;
    movedAt = performance.now();
    return isAlone && !matchMedia('(prefers-reduced-motion: reduce)').matches ? GLIDE_MS : 0;
  };
}
