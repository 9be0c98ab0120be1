import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "tagName" in node;

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((each) => each.name === name)?.value ?? null;

/** Whether a window of 1280 pixels shows nothing of an element, as the classes of the layouts say and HTML itself. */
function isHidden(element: Element): boolean {
  const classes = attribute(element, "class")?.split(/\s+/) ?? [];
  return (
    ["script", "style", "template"].includes(element.tagName) ||
    attribute(element, "hidden") !== null ||
    classes.some((name) => ["hidden", "sm:hidden", "md:hidden", "lg:hidden"].includes(name))
  );
}

/** The children of an element that are seen: of closed details the summary alone. */
function seenChildren(element: Element): readonly Node[] {
  if (element.tagName !== "details" || attribute(element, "open") !== null) return element.childNodes;
  return element.childNodes.filter((child) => isElement(child) && child.tagName === "summary");
}

function textsIn(node: Node): readonly string[] {
  if ("value" in node) return [node.value];
  if (!isElement(node) || isHidden(node)) return [];
  return seenChildren(node).flatMap(textsIn);
}

function find(nodes: readonly Node[], tagName: string): Element | null {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = node.tagName === tagName ? node : find(node.childNodes, tagName);
    if (found !== null) return found;
  }
  return null;
}

/** What a page says on a desk before any script has run: its heading, and each piece of text of its main part. */
export function standingText(html: string): { readonly heading: string; readonly texts: readonly string[] } {
  const { childNodes } = parse(html);
  const main = find(childNodes, "main");
  const heading = find(childNodes, "h1");
  return {
    heading: heading === null ? "" : textsIn(heading).join(""),
    texts: main === null ? [] : textsIn(main).flatMap((text) => text.trim() || []),
  };
}
