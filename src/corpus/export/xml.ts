import { XMLBuilder } from "fast-xml-parser";

/** A node as the XML builder takes it: one element with its children, or text. */
export type XmlNode = Readonly<Record<string, unknown>>;

type XmlAttributes = Readonly<Record<string, string>>;

/** XML 1.0 has no place for these, escaped or not: control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as XML 1.0 can hold it: the replacement mark U+FFFD stands for each character that it cannot. */
export function xmlText(text: string): string {
  return text.replace(notXml, "\uFFFD");
}

/** A node of text, to the letter as far as XML can hold it. */
export function textNode(text: string): XmlNode {
  return { "#text": xmlText(text) };
}

/** An element. Without children it closes itself; attributes keep their order. */
export function element(
  name: string,
  children: readonly XmlNode[] = [],
  attributes: XmlAttributes = {},
): XmlNode {
  const named = Object.entries(attributes).map(([key, value]) => [`@_${key}`, xmlText(value)]);
  return { [name]: children, ...(named.length === 0 ? {} : { ":@": Object.fromEntries(named) }) };
}

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "@_",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: false,
});

/**
 * A document with its declaration, in UTF-8. No white space is added, so that mixed content stays to the letter;
 * a carriage return is escaped, since a reader of XML turns one that stands as such into a line feed.
 */
export function writeXml(root: XmlNode): string {
  const declaration = element("?xml", [textNode("")], { version: "1.0", encoding: "UTF-8" });
  return builder.build([declaration, root]).replace(/\r/g, "&#13;");
}
