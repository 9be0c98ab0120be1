/** A word whose width its marks change, in CSS pixels. */
export interface WordWidth {
  readonly word: string;
  readonly marked: number;
  readonly unmarked: number;
}

/** What was measured of a page: how many words touch a mark, and which of them are wider or narrower for it. */
export interface WordWidths {
  readonly measured: number;
  readonly different: readonly WordWidth[];
}

/**
 * Compares the width of every word of the page's marked text with that of the same letters in one text without marks, in
 * the same face and weight. It runs in the page and uses nothing from outside of itself, so that any browser's driver can
 * evaluate its source. `tolerance` in CSS pixels. A line is measured in letters ten times as large too, since WebKit gives
 * the box of a part of a text in whole pixels.
 */
export function compareWordWidths(tolerance: number): WordWidths {
  // As they stand, for what takes a fixed room, with the pixel that is lost by rounding; then magnified, for the letters.
  const sizes = [
    { times: 1, allowed: tolerance + 1 },
    { times: 10, allowed: tolerance },
  ];
  const different: WordWidth[] = [];
  let measured = 0;

  /** The text nodes of a line of marked text that are drawn as letters, with their offsets in it. */
  function textsOf(line: Element) {
    const texts: { node: Text; start: number; end: number }[] = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest(".sr-only") != null) continue;
      texts.push({ node, start: at, end: at + node.data.length });
      at += node.data.length;
    }
    return texts;
  }

  /** From the left edge of the leftmost letter to the right edge of the rightmost; 0 for what is not drawn. */
  function widthOf(texts: ReturnType<typeof textsOf>, start: number, end: number): number {
    const boxes = texts.flatMap((text) => {
      if (text.start >= end || text.end <= start) return [];
      const range = document.createRange();
      range.setStart(text.node, Math.max(start, text.start) - text.start);
      range.setEnd(text.node, Math.min(end, text.end) - text.start);
      return [...range.getClientRects()];
    });
    if (boxes.length === 0) return 0;
    return Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  }

  /** The weight of the letter at a place: whole words are set in bold, and stay as wide as a bold word is. */
  function weightAt(texts: ReturnType<typeof textsOf>, place: number): string {
    const parent = texts.find(({ start, end }) => start <= place && place < end)?.node.parentElement;
    return parent == null ? "" : getComputedStyle(parent).fontWeight;
  }

  /** The width of each of some words by itself, where the line stands; all are put there before the first is measured. */
  function widthsUnmarked(
    line: HTMLElement,
    words: readonly { readonly word: string; readonly weight: string }[],
  ): readonly number[] {
    const clones = words.map(({ word, weight }) => {
      const clone = document.createElement("span");
      clone.textContent = word;
      clone.style.cssText = "position:absolute;visibility:hidden;white-space:pre;overflow-wrap:normal";
      clone.style.fontWeight = weight;
      return clone;
    });
    line.append(...clones);
    const widths = clones.map((clone) => {
      const range = document.createRange();
      range.selectNodeContents(clone);
      return range.getBoundingClientRect().width;
    });
    for (const clone of clones) clone.remove();
    return widths;
  }

  for (const line of document.querySelectorAll<HTMLElement>(".marked-text")) {
    const texts = textsOf(line);
    const whole = texts.map(({ node }) => node.data).join("");
    // Text that nothing marks is one text, in one element.
    if (texts.length < 2 && line.querySelector(".marked-word, mark, a") === null) continue;
    const { fontSize, whiteSpace } = line.style;
    line.style.whiteSpace = "nowrap";
    for (const { times, allowed } of sizes) {
      line.style.fontSize = times === 1 ? fontSize : `${times}em`;
      const drawn = [...whole.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
        .map(({ 0: word, index }) => ({
          word,
          weight: weightAt(texts, index),
          marked: widthOf(texts, index, index + word.length) / times,
        }))
        .filter(({ marked }) => marked > 0);
      if (times === 1) measured += drawn.length;
      const widths = widthsUnmarked(line, drawn);
      for (const [place, { word, marked }] of drawn.entries()) {
        const unmarked = (widths[place] ?? 0) / times;
        if (Math.abs(marked - unmarked) > allowed) different.push({ word, marked, unmarked });
      }
    }
    Object.assign(line.style, { fontSize, whiteSpace });
  }
  return { measured, different };
}
