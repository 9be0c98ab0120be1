import type { HtmlLine } from "@/text";
import { blockElements, omittedElements } from "@/text/clean/html/elements";

const headings = /^h[1-6]$/;

/**
 * The lines that a tree shows, broken where its blocks are: text alone, white space collapsed, headings told
 * from paragraphs. Walks without recursion, for trees come from outside.
 */
export function visibleLines(root: Node): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let text = "";
  let kind: HtmlLine["kind"] = "paragraph";
  const flush = (next: HtmlLine["kind"]) => {
    const shown = text.replace(/\s+/g, " ").trim();
    if (shown !== "") lines.push({ kind, text: shown });
    text = "";
    kind = next;
  };
  const enter = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? "";
    const name = node.nodeName.toLowerCase();
    if (blockElements.has(name)) flush(headings.test(name) ? "subheading" : kind);
  };
  const leave = (node: Node) => {
    const name = node.nodeName.toLowerCase();
    if (blockElements.has(name)) flush(headings.test(name) ? "paragraph" : kind);
  };
  let node: Node = root;
  while (true) {
    const skips = omittedElements.has(node.nodeName.toLowerCase());
    if (!skips) enter(node);
    const child = skips ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      leave(node);
      node = node.parentNode ?? root;
    }
    leave(node);
    const next = node === root ? null : node.nextSibling;
    if (next === null) break;
    node = next;
  }
  flush("paragraph");
  return lines;
}
