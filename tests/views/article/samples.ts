import { readSample, readSampleList } from '../../samples.ts';

interface Href {
  readonly href: string;
  readonly expect: 'link' | 'text only';
}

export const hrefSamples = readSampleList('samples/urls/hrefs.json') as readonly Href[];

export const hostileStrings: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '✔ Verified',
  '\u202Egnp.exe',
  ...(readSampleList('samples/strings/blns.json') as readonly string[]),
  ...readSample('samples/xss/payloads.txt').split('\n'),
].filter((text) => text.trim() !== '');
