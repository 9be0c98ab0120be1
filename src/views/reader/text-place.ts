import { firstWhere } from "@/text";
/** Every element that shows a line of the article says at which offset of the text its own text begins. */
export const lineSelector = "[data-start]";

const startOf = (line: HTMLElement) => Number(line.dataset.start);

function linesIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(lineSelector)];
}

/** The character at an offset into a line's own text, wherever in its marks that lies. */
function characterAt(line: HTMLElement, offset: number): Range | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (offset < before + length) {
      const range = document.createRange();
      range.setStart(node, offset - before);
      range.setEnd(node, offset - before + 1);
      return range;
    }
    before += length;
  }
  return null;
}

/** The offset into a line's own text of the first character that reaches below a height of the window. */
function firstBelow(line: HTMLElement, top: number): number {
  const last = (line.textContent?.length ?? 0) - 1;
  return firstWhere(last, (at) => (characterAt(line, at)?.getBoundingClientRect().bottom ?? top) > top);
}

/** The offset into the article's text of what stands first below `top`, a height of the window in pixels. */
export function offsetBelow(root: HTMLElement, top: number): number {
  const lines = linesIn(root);
  const line = lines.find((each) => each.getBoundingClientRect().bottom > top) ?? lines.at(-1);
  if (line === undefined) return 0;
  if (line.getBoundingClientRect().top >= top) return startOf(line);
  return startOf(line) + firstBelow(line, top);
}

/** How high in the window the line of letters stands that an offset into the article's text lies in. */
export function topOf(root: HTMLElement, offset: number): number | null {
  const line = linesIn(root).findLast((each) => startOf(each) <= offset);
  if (line === undefined) return null;
  return (characterAt(line, offset - startOf(line)) ?? line).getBoundingClientRect().top;
}
