/** A picture as SVG. */
import {
  fadeStops,
  round,
  type Fade,
  type Paint,
  type PathShape,
  type Picture,
  type Shape,
  type TextShape,
} from './drawing.ts';
import { familyOf, FONTS } from './fonts.ts';
import { formatXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** A document that stands alone. */
export const toSvg = (picture: Picture): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${formatXml(toSvgElement(picture, ''))}\n`;

/** `prefix` begins the ids, which differ from all others of a page. */
export function toSvgElement(picture: Picture, prefix: string): XmlElement {
  const { width, height, title, description, language, paper, shapes } = picture;
  const fades = [...new Map(fadesIn(shapes).map((fade) => [keyOf(fade), fade])).values()];
  const ids = new Map(fades.map((fade, index) => [keyOf(fade), `${prefix}fade-${index + 1}`]));
  const idOf = (fade: Fade): string => ids.get(keyOf(fade)) ?? '';
  return {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'graphics-document document',
      'aria-labelledby': `${prefix}title`,
      'aria-describedby': `${prefix}description`,
      lang: 'en',
      'font-family': familyOf(FONTS.body),
      'font-size': FONTS.body.size,
    },
    children: [
      { name: 'title', attributes: { id: `${prefix}title`, lang: language }, children: [title] },
      { name: 'desc', attributes: { id: `${prefix}description` }, children: [description] },
      ...(fades.length > 0
        ? [{ name: 'defs', attributes: {}, children: fades.map((fade) => toGradient(fade, idOf(fade))) }]
        : []),
      { name: 'rect', attributes: { width, height, fill: paper }, children: [] },
      ...shapes.map((shape) => toElement(shape, idOf)),
    ],
  };
}

function toElement(shape: Shape, idOf: (fade: Fade) => string): XmlElement {
  switch (shape.kind) {
    case 'path':
      return toPath(shape, idOf);
    case 'text':
      return toText(shape);
    case 'group':
      return {
        name: 'g',
        attributes: {},
        children: [
          { name: 'title', attributes: {}, children: [shape.name] },
          ...shape.shapes.map((part) => toElement(part, idOf)),
        ],
      };
  }
}

function toPath(
  { path, fill, stroke, strokeWidth = 1, dash = [], hasRoundCaps }: PathShape,
  idOf: (fade: Fade) => string,
): XmlElement {
  const valueOf = (paint: Paint | undefined): string =>
    paint === undefined ? 'none' : typeof paint === 'string' ? paint : `url(#${idOf(paint)})`;
  return {
    name: 'path',
    attributes: {
      d: path,
      fill: valueOf(fill),
      ...(stroke !== undefined && { stroke: valueOf(stroke) }),
      ...(stroke !== undefined && strokeWidth !== 1 && { 'stroke-width': strokeWidth }),
      ...(dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
      ...(hasRoundCaps && { 'stroke-linecap': 'round' }),
    },
    children: [],
  };
}

/** As wide as it was measured, whatever font there is where the picture is looked at. */
function toText({ text, x, y, width, font, colour, direction, language }: TextShape): XmlElement {
  return {
    name: 'text',
    attributes: {
      x: round(x),
      y: round(y),
      ...(text.length > 1 && { textLength: width, lengthAdjust: 'spacingAndGlyphs' }),
      ...(font.family !== FONTS.body.family && { 'font-family': familyOf(font) }),
      ...(font.size !== FONTS.body.size && { 'font-size': font.size }),
      ...(font.weight !== FONTS.body.weight && { 'font-weight': font.weight }),
      ...(font.isItalic && { 'font-style': 'italic' }),
      fill: colour,
      ...(language !== 'en' && { lang: language }),
      // What runs from right to left ends at the left.
      ...(direction === 'rtl' && { direction, 'text-anchor': 'end' }),
    },
    children: [text],
  };
}

const fadesIn = (shapes: readonly Shape[]): readonly Fade[] =>
  shapes.flatMap((shape): readonly Fade[] => {
    if (shape.kind === 'group') return fadesIn(shape.shapes);
    if (shape.kind === 'text') return [];
    return [shape.fill, shape.stroke].filter((paint) => typeof paint === 'object');
  });

const keyOf = ({ colour, left, right, fadeIn, fadeOut }: Fade): string =>
  [colour, left, right, fadeIn, fadeOut].join(' ');

function toGradient(fade: Fade, id: string): XmlElement {
  return {
    name: 'linearGradient',
    attributes: {
      id,
      gradientUnits: 'userSpaceOnUse',
      x1: round(fade.left),
      x2: round(fade.right),
      y1: 0,
      y2: 0,
    },
    children: fadeStops(fade).map(({ offset, opacity }) => ({
      name: 'stop',
      attributes: {
        offset: Math.round(offset * 1e4) / 1e4,
        'stop-color': fade.colour,
        'stop-opacity': opacity,
      },
      children: [],
    })),
  };
}
