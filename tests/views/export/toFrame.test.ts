import { expect, test } from 'vitest';
import { toFrame } from '../../../src/formats/link/toFrame.ts';

test.each([
  ['https://news.example/t/', 'https://news.example/t/?embed=1'],
  [
    'https://news.example/?dossier=data/a.json&event=b%26c',
    'https://news.example/?embed=1&dossier=data/a.json&event=b%26c',
  ],
  ['https://news.example/?event=a#dossier=b-_', 'https://news.example/?embed=1&event=a#dossier=b-_'],
])('%s', (link, address) => {
  const title = '"><script>alert(1)</script> & more';
  const { body } = new DOMParser().parseFromString(toFrame(link, title), 'text/html');
  expect(body.children).toHaveLength(1);
  const frame = body.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(address);
  expect(frame?.getAttribute('title')).toBe(`Timeline: ${title}`);
});
