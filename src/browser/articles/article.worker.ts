/** Reads an article away from the page, which answers meanwhile. */
import { READERS, type Readings } from './readers.ts';

export interface ReadRequest {
  readonly reader: keyof Readings;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: string | null;
}

addEventListener('message', ({ data: { reader, bytes, encoding } }: MessageEvent<ReadRequest>) => {
  // The page hears of what is reported, and of no rejected promise.
  READERS[reader](bytes, encoding).then((result) => postMessage(result), reportError);
});
