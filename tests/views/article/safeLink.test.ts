import { describe, expect, test } from 'vitest';
import { toSafeLink } from '../../../src/views/article/safeLink.ts';
import { hrefSamples } from './samples.ts';

describe('what becomes a link', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d', 'example.org'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/', 'example.org'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x', '127.0.0.1'],
    ['mailto:a@example.org', 'mailto:a@example.org', 'a@example.org'],
    ['https://пример.рф/x', 'https://xn--e1afmkfd.xn--p1ai/x', 'xn--e1afmkfd.xn--p1ai'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/', 'xn--mnchen-3ya.example'],
  ])('%s', (address, href, host) => {
    expect(toSafeLink(address)).toEqual({ href, host });
  });
});

describe('what stays text', () => {
  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org',
    'https:example.org',
    'https:/\\example.org',
    'https://bank.example@evil.example/',
    'https://раypal.example/',
    'data:text/html,x',
    'blob:https://example.org/x',
    'ftp://example.org',
    'mailto:',
    '/relative',
    '//example.org',
    '#',
    'not a url',
  ])('%s', (address) => {
    expect(toSafeLink(address)).toBeNull();
  });

  test('nothing', () => {
    expect(toSafeLink(null)).toBeNull();
  });
});

test.skipIf(hrefSamples.length === 0).each(hrefSamples)(
  'sample $href: $expect',
  ({ href, expect: verdict }) => {
    expect(toSafeLink(href) === null ? 'text only' : 'link').toBe(verdict);
  },
);
