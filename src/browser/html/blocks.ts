/** The words of a document, block by block, as they would be read out. */

/** Elements that stand in a line of text. Whatever else there is stands by itself, so that words are never glued together. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK METER NOBR OUTPUT ' +
    'PICTURE PROGRESS Q RB RP RT RTC RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);
const isCell = (element: Element): boolean => element.tagName === 'TD' || element.tagName === 'TH';

/** The texts of the blocks under `root`, without the elements for which `isLeftOut` holds. */
export function toBlocks(root: Element, isLeftOut: (element: Element) => boolean): readonly string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  const close = () => {
    for (const text of toTexts(open.join(''))) blocks.push(text);
    open = [];
  };
  const enter = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) open.push(toWords(node));
    if (!(node instanceof Element) || isLeftOut(node)) return false;
    if (node.tagName === 'BR') open.push('\n');
    else if (isCell(node)) open.push('\t');
    else if (!INLINE.has(node.tagName)) close();
    return true;
  };
  const leave = (node: Node) => {
    if (node instanceof Element && node.tagName !== 'BR' && !isCell(node) && !INLINE.has(node.tagName))
      close();
  };
  walk(root, enter, leave);
  close();
  return blocks;
}

/** In the order of the document; without recursion, for a page may nest as deep as it likes. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root;
  while (node) {
    const child: Node | null = enter(node) ? node.firstChild : null;
    let next: Node | null = child;
    while (!next && node) {
      leave(node);
      next = node === root ? null : node.nextSibling;
      if (!next) node = node === root ? null : node.parentNode;
    }
    node = next;
  }
}

/** In text that is laid out by its author every space and line counts; elsewhere any number of them is one space. */
function toWords({ nodeValue, parentElement }: Node): string {
  const text = nodeValue ?? '';
  return parentElement?.closest('pre') ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
}

/** Two line ends in a row part paragraphs, as many old pages have it. */
const toTexts = (text: string): readonly string[] =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '');
