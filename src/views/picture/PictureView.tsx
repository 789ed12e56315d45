import { createElement, useId, type ReactNode } from 'react';
import type { Picture } from '../../formats/picture/drawing.ts';
import { toSvgElement } from '../../formats/picture/toSvg.ts';
import type { XmlElement } from '../../formats/picture/xml.ts';

interface Props {
  readonly picture: Picture;
  readonly className?: string | undefined;
}

/** A picture as a part of the page. */
export function PictureView({ picture, className }: Props): ReactNode {
  const id = useId();
  const { attributes, ...svg } = toSvgElement(picture, id);
  return toReact({
    ...svg,
    attributes: { ...attributes, ...(className !== undefined && { class: className }) },
  });
}

const toReact = ({ name, attributes, children }: XmlElement): ReactNode =>
  createElement(
    name,
    Object.fromEntries(Object.entries(attributes).map(([key, value]) => [propertyOf(key), value])),
    ...children.map((child) => (typeof child === 'string' ? child : toReact(child))),
  );

/** As React spells it: `fontSize` for `font-size`; `aria-…` stays. */
const propertyOf = (attribute: string): string => {
  if (attribute === 'class') return 'className';
  return attribute.startsWith('aria-')
    ? attribute
    : attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
};
