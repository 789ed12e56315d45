import { escapeMarkup } from '../escapeMarkup.ts';

/** The HTML element that shows what a link leads to in another page; high enough for a dozen rows. */
export function toFrame(link: string, title: string): string {
  const address = new URL(link);
  address.search = address.search === '' ? '?embed=1' : `?embed=1&${address.search.slice(1)}`;
  const attributes = {
    src: address.href,
    title: `Timeline: ${title}`,
    width: '100%',
    height: '480',
    style: 'border: 1px solid #ddd',
    loading: 'lazy',
    allow: 'clipboard-write',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}
