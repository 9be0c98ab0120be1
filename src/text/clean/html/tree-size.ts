import { blockElements, formattingElements, rawElements, voidElements } from "./elements";
import { htmlTokens } from "./tokens";

/** Elements whose end tags pages leave out: the next of them ends the last, so that they lie beside each other. */
const endsWithNext = /^(?:p|li|dt|dd|option|tr|td|th|tbody|thead|tfoot)$/;

/**
 * How deep the elements of a page are nested at most, told without building a tree: never less than a tree
 * of the same page has, but for elements that end with the next of their kind.
 */
export function htmlDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const token of htmlTokens(html)) {
    if (token.kind === "text" || voidElements.has(token.name) || rawElements.has(token.name)) continue;
    if (endsWithNext.test(token.name)) continue;
    depth = token.kind === "end" ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * How many elements a tree of a page has at most, told without building one. Formatting that is left open is set anew
 * in every block after it, so that a short page of such tags can ask for millions of elements.
 */
export function htmlElements(html: string): number {
  let elements = 0;
  let formatting = 0;
  for (const token of htmlTokens(html)) {
    if (token.kind === "text") continue;
    if (token.kind === "start") elements += 1;
    if (blockElements.has(token.name)) elements += formatting;
    if (formattingElements.has(token.name))
      formatting = token.kind === "start" ? formatting + 1 : Math.max(0, formatting - 1);
  }
  return elements;
}
