import { type DefaultTreeAdapterTypes, html, serialize, defaultTreeAdapter as tree } from "parse5";

/** A piece of a page: an element, or text. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode | string;

type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and what is in it. Text stays text, whatever it holds. */
export function node(
  name: string,
  attributes: Attributes = {},
  children: readonly PageNode[] = [],
): DefaultTreeAdapterTypes.Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = tree.createElement(name, html.NS.HTML, attrs);
  for (const child of children) {
    if (typeof child === "string") tree.insertText(element, child);
    else tree.appendChild(element, child);
  }
  return element;
}

/** A page as HTML text. */
export function writeHtml(
  attributes: Attributes,
  head: readonly PageNode[],
  body: readonly PageNode[],
): string {
  const document = tree.createDocument();
  tree.setDocumentType(document, "html", "", "");
  const children = [node("head", {}, head), node("body", {}, body)];
  tree.appendChild(document, node("html", attributes, children));
  return `${serialize(document)}\n`;
}

/** JSON as a block of data in a page, in which no text can end the element. */
export function dataNode(id: string, json: string): PageNode {
  return node("script", { type: "application/json", id }, [json.replaceAll("<", "\\u003c")]);
}
