/** A half-open range of a word's own letters, in UTF-16 code units from its beginning. */
export interface LetterRange {
  readonly from: number;
  readonly to: number;
}

/** The place in the text nodes of an element that an offset into its text names. */
function placeAt(element: Element, offset: number): readonly [Node, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (offset <= before + length) return [node, offset - before];
    before += length;
  }
  return null;
}

/**
 * Where the letters of a range stand in their word, as shares of its width from where its line begins: 0 to 1.
 * `broken` for a word that has no such part, since it takes two lines or has been translated; null while it has no size.
 */
export function measureLetters(
  element: Element,
  word: string,
  { from, to }: LetterRange,
): LetterRange | "broken" | null {
  if (element.textContent !== word) return "broken";
  const whole = document.createRange();
  whole.selectNodeContents(element);
  const [start, end] = [placeAt(element, from), placeAt(element, to)];
  if (typeof whole.getClientRects !== "function" || start === null || end === null) return null;
  const box = whole.getBoundingClientRect();
  if (box.width === 0) return null;
  if (box.height > 2 * (whole.getClientRects()[0]?.height ?? box.height) * 0.75) return "broken";
  const letters = document.createRange();
  letters.setStart(...start);
  letters.setEnd(...end);
  const part = letters.getBoundingClientRect();
  const fromLeft = { from: (part.left - box.left) / box.width, to: (part.right - box.left) / box.width };
  return getComputedStyle(element).direction === "rtl"
    ? { from: 1 - fromLeft.to, to: 1 - fromLeft.from }
    : fromLeft;
}
