import { existsSync, readFileSync } from 'node:fs';

/** Samples lie beside the repository where they are there at all. */
const read = (path: string): string | null => {
  const file = `../shared/samples/${path}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

interface Href {
  readonly href: string;
  readonly expect: 'link' | 'text only';
}

export const hrefSamples = JSON.parse(read('urls/hrefs.json') ?? '[]') as readonly Href[];

export const hostileStrings: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '✔ Verified',
  '\u202Egnp.exe',
  ...(JSON.parse(read('strings/blns.json') ?? '[]') as readonly string[]),
  ...(read('xss/payloads.txt') ?? '').split('\n'),
].filter((text) => text.trim() !== '');
