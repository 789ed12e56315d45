/** Opens the files that the installed app is started with. */
import type { AppStore } from '../../state/store.ts';

interface Launch {
  readonly files?: readonly { getFile(): Promise<File> }[];
}

/** Not every browser has one, and TypeScript's DOM library does not know it. */
interface LaunchPage {
  readonly launchQueue?: { setConsumer(consume: (launch: Launch) => void): void };
}

export function openLaunched(
  store: AppStore,
  { launchQueue }: Window & LaunchPage,
  openFile: (file: File) => Promise<void>,
): void {
  const open = async ({ files: [first] = [] }: Launch) => {
    const file = await first?.getFile();
    if (file) await openFile(file);
  };
  launchQueue?.setConsumer((launch) => {
    open(launch).catch(() => store.getState().notify('The file could not be read. Open it with Open….'));
  });
}
