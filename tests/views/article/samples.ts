import { readSample, readSampleList } from '../../samples.ts';

interface Href {
  readonly href: string;
  readonly expect: 'link' | 'text only';
}

export const hrefSamples = readSampleList<Href>('samples/urls/hrefs.json');

export const hostileStrings: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '✔ Verified',
  '\u202Egnp.exe',
  ...readSampleList<string>('samples/strings/blns.json'),
  ...readSample('samples/xss/payloads.txt').split('\n'),
].filter((text) => text.trim() !== '');
