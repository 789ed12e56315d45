import { useLayoutEffect } from 'react';

/** Letters that would end a CSS string, or mean something else in it. */
const SPECIAL = /["\\\p{Cc}]/gu;

/** `A "day"` as CSS has it: `"A \22 day\22 "`. */
export const cssString = (text: string): string =>
  `"${text.replace(SPECIAL, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

/** The title at the head of every sheet but the first, which has it larger. */
export function useRunningTitle(title: string): void {
  useLayoutEffect(() => {
    // Older browsers print without it.
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { @top-left { content: ${cssString(title)}; color: #444; font: 8.5pt system-ui, sans-serif } }
       @page :first { @top-left { content: none } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [title]);
}
