/**
 * Milliseconds that this process worked, and not those that it waited, scaled to a machine that does nothing else: what
 * runs beside it on a busy one takes a share of the caches, too.
 */
export function cpuMs(run: () => void): number {
  const stop = startClock();
  run();
  return stop();
}

export async function cpuMsAwaited(run: () => Promise<unknown>): Promise<number> {
  const stop = startClock();
  await run();
  return stop();
}

function startClock(): () => number {
  const slowBefore = slowness();
  const start = process.cpuUsage();
  return () => msSince(start) / Math.max(1, slowBefore, slowness());
}

function msSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What the work in `slowness` takes on an idle machine of the kind for which the limits are. */
const IDLE_MS = 12;

function slowness(): number {
  const start = process.cpuUsage();
  const counts = new Map<string, number>();
  for (let index = 0; index < 100_000; index++) {
    const key = `w${index % 4099}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return msSince(start) / IDLE_MS;
}
