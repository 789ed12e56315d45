/** XML as text. */
import { escapeMarkup } from '../escapeMarkup.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (XmlElement | string)[];
}

export function formatXml({ name, attributes, children }: XmlElement): string {
  const head = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`),
  ].join(' ');
  if (children.length === 0) return `<${head}/>`;
  const body = children.map((child) => (typeof child === 'string' ? escapeXml(child) : formatXml(child)));
  return `<${head}>${body.join('')}</${name}>`;
}

/** XML 1.0 has no way to write these, not even by their numbers (its production 2). */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export const escapeXml = (text: string): string =>
  escapeMarkup(text.toWellFormed().replace(UNWRITABLE, '\uFFFD'));
