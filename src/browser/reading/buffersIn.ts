/**
 * The buffers of all arrays of numbers in something, each once: to be handed to another thread, and no longer here afterwards.
 * Maps are not looked into, and are copied with what is in them.
 */
export function buffersIn(value: unknown): readonly ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
    } else if (typeof part === 'object' && part !== null)
      for (const each of Object.values(part)) collect(each);
  };
  collect(value);
  return [...buffers];
}
