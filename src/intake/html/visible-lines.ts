import { hiddenElements, omittedElements } from "./elements";
import { gatherLines, type PageLine } from "./gather-lines";

/** The part of a tree's nodes that is looked at: a browser's have it, and those of a tree that was built without one. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
}

const textNode = 3;

/** The lines that a tree shows: text alone. Walks without recursion, for trees come from outside. */
export function visibleLines(root: TreeNode): readonly PageLine[] {
  const gatherer = gatherLines(false);
  let node = root;
  for (;;) {
    const name = node.nodeName.toLowerCase();
    const skips = omittedElements.has(name) || hiddenElements.has(name);
    if (skips) gatherer.breakLine();
    else if (node.nodeType === textNode) gatherer.text(node.nodeValue ?? "");
    else gatherer.enter(name);
    const child = skips ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    let left: TreeNode | null = node;
    while (left !== null && left !== root && left.nextSibling === null) {
      gatherer.leave(left.nodeName.toLowerCase());
      left = left.parentNode;
    }
    if (left === null || left === root) break;
    gatherer.leave(left.nodeName.toLowerCase());
    node = left.nextSibling ?? root;
  }
  // Which of an article's headings is its headline is told by the page around it.
  return gatherer.lines().map((line) => (line.kind === "headline" ? { ...line, kind: "subheading" } : line));
}
