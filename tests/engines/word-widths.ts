/** A word that marks begin, end or lie in, and its width in pixels with them and without. */
export interface WordWidth {
  readonly word: string;
  readonly marked: number;
  readonly unmarked: number;
}

/** How many words were measured, and those that their marks make wider or narrower. */
export interface WordWidths {
  readonly measured: number;
  readonly different: readonly WordWidth[];
}

/**
 * Runs in the page: measures the words of its texts that the edge of an element lies in or at, each where it stands and by
 * itself without any element. `tolerance` in CSS pixels.
 */
export function compareWordWidths(tolerance: number): WordWidths {
  const found: WordWidth[] = [];
  const lines = "p, h1, h2, blockquote";
  const blocks = [...document.querySelectorAll(`main :is(${lines})`)].filter(
    (block) => block.querySelector(lines) === null && block.childElementCount > 0,
  );
  for (const block of blocks) {
    const nodes: { node: Text; start: number }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let text = "";
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      // What is said to listeners alone stands outside the line.
      if (node.parentElement !== null && getComputedStyle(node.parentElement).position === "absolute") {
        text += " ";
        continue;
      }
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    const placeOf = (offset: number, atEnd: boolean) =>
      nodes.findLast(({ start }) => (atEnd ? start < offset : start <= offset));
    for (const { 0: word, index } of text.matchAll(/[\u0621-\u065f\u0670-\u06d3]+/g)) {
      const first = placeOf(index, false);
      const last = placeOf(index + word.length, true);
      if (first === undefined || last === undefined) continue;
      if (first.node.parentElement === block && first === last) continue;
      const range = document.createRange();
      range.setStart(first.node, index - first.start);
      range.setEnd(last.node, index + word.length - last.start);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const right = Math.max(...boxes.map((box) => box.right));
      const left = Math.min(...boxes.map((box) => box.left));
      const tops = boxes.map(({ top }) => top);
      const parent = first.node.parentElement;
      // A word on two lines, or in none, has no width.
      if (boxes.length === 0 || parent === null || Math.max(...tops) - Math.min(...tops) > 12) continue;
      const plain = document.createElement("span");
      const { fontFamily, fontSize, fontWeight } = getComputedStyle(parent);
      Object.assign(plain.style, {
        fontFamily,
        fontSize,
        fontWeight,
        position: "absolute",
        whiteSpace: "nowrap",
      });
      plain.textContent = word;
      block.append(plain);
      found.push({ word, marked: right - left, unmarked: plain.getBoundingClientRect().width });
      plain.remove();
    }
  }
  const different = found.filter(({ marked, unmarked }) => Math.abs(marked - unmarked) > tolerance);
  return { measured: found.length, different };
}
