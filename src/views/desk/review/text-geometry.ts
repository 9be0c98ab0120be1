/** Every element that shows a line of the article says at which offset of the text its own text begins. */
const lineSelector = "[data-start]";

const startOf = (line: HTMLElement) => Number(line.dataset.start);

const lineOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(lineSelector) ?? null;

/** How many characters of a line stand before a place in one of its nodes. */
function lengthBefore(line: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(line);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The offset into the article's text of a place in the page; null outside of the article's lines. */
export function textOffset(root: HTMLElement, node: Node, offset: number): number | null {
  const line = lineOf(node);
  return line === null || !root.contains(line) ? null : startOf(line) + lengthBefore(line, node, offset);
}

/** The range of the article's text that the reader has selected; null for none, or one that leaves the text. */
export function selectedRange(root: HTMLElement): { readonly start: number; readonly end: number } | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = textOffset(root, startContainer, startOffset);
  const end = textOffset(root, endContainer, endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

interface CaretPlace {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the page below a point of the window, in whichever of its two spellings the browser knows. */
function caretAt(x: number, y: number): CaretPlace | null {
  if (typeof document.caretPositionFromPoint === "function") {
    const place = document.caretPositionFromPoint(x, y);
    return place === null ? null : { node: place.offsetNode, offset: place.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The offset into the article's text below a point of the window; null where no text of it is. */
export function offsetAtPoint(root: HTMLElement, x: number, y: number): number | null {
  const place = caretAt(x, y);
  return place === null ? null : textOffset(root, place.node, place.offset);
}

/** The text node and the offset in it of a place in a line, counted in the line's own characters. */
function nodeAt(line: HTMLElement, at: number): CaretPlace | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (at < before + length) return { node, offset: at - before };
    before += length;
  }
  return null;
}

/** The box of the character at an offset into the article's text, in the window; null where there is none. */
export function characterBox(root: HTMLElement, offset: number): DOMRect | null {
  const line = [...root.querySelectorAll<HTMLElement>(lineSelector)].findLast(
    (each) => startOf(each) <= offset,
  );
  const place = line === undefined ? null : nodeAt(line, offset - startOf(line));
  if (place === null) return null;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  range.setEnd(place.node, place.offset + 1);
  return range.getClientRects()[0] ?? null;
}
