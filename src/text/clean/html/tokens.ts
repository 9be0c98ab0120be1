import { rawElements } from "./elements";

/** A piece of a page: text as it is written, or a tag. Comments, declarations and the inside of raw elements are none. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "start" | "end";
      /** In lower case. */
      readonly name: string;
      /** What stands between the name and the end of the tag. */
      readonly attributes: string;
      /** What a raw element holds, unresolved; "" for all others. */
      readonly raw: string;
    };

const letter = /[a-z]/i;
const nameEnd = /[\s/>]/g;

/**
 * Takes HTML apart as browsers do at this level: quotation marks hide «>» only behind «=», comments and raw
 * elements end at their own end or with the page, and what begins like a tag and never ends is not shown.
 * Each character is looked at a bounded number of times, whatever is left open.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) {
      yield { kind: "text", text: html.slice(at) };
      return;
    }
    if (open > at) yield { kind: "text", text: html.slice(at, open) };
    const next = html[open + 1] ?? "";
    if (next === "!" || next === "?") {
      at = endOfDeclaration(html, open);
    } else if (letter.test(next) || (next === "/" && letter.test(html[open + 2] ?? ""))) {
      const isEnd = next === "/";
      const start = open + (isEnd ? 2 : 1);
      const end = endOfTag(html, start);
      if (end === -1) return;
      nameEnd.lastIndex = start;
      const nameStop = Math.min(nameEnd.exec(html)?.index ?? end, end);
      const name = html.slice(start, nameStop).toLowerCase();
      at = end + 1;
      const close = isEnd || !rawElements.has(name) ? at : endOfRaw(html, name, at);
      yield {
        kind: isEnd ? "end" : "start",
        name,
        attributes: html.slice(nameStop, end),
        raw: html.slice(at, close),
      };
      at = close;
    } else {
      yield { kind: "text", text: "<" };
      at = open + 1;
    }
  }
}

/** Behind a comment, a CDATA section or any other declaration that begins at `open`. */
function endOfDeclaration(html: string, open: number): number {
  const isComment = html.startsWith("<!--", open);
  const isShort = isComment && /^-?>/.test(html.slice(open + 4, open + 6));
  const closer = isComment && !isShort ? "-->" : ">";
  const close = html.indexOf(closer, isComment ? open + 4 : open + 1);
  return close === -1 ? html.length : close + closer.length;
}

/** Where the tag's «>» stands, or -1 when it has none. */
function endOfTag(html: string, start: number): number {
  let behindEquals = false;
  for (let at = start; at < html.length; at += 1) {
    const sign = html[at] ?? "";
    if (sign === ">") return at;
    if (behindEquals && (sign === '"' || sign === "'")) {
      at = html.indexOf(sign, at + 1);
      if (at === -1) return -1;
    }
    if (sign === "=") behindEquals = true;
    else if (!/\s/.test(sign)) behindEquals = false;
  }
  return -1;
}

/** Where the raw element's end tag begins, or the end of the page. */
function endOfRaw(html: string, name: string, from: number): number {
  const closer = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  closer.lastIndex = from;
  return closer.exec(html)?.index ?? html.length;
}

const attributePattern = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;
/** Longer ones are no page's meta data; the pattern is not for such. */
const mostAttributeSigns = 4000;

/** The attributes of a tag that have a value, by their names in lower case; the first of a name counts. */
export function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single, bare] of attributes
    .slice(0, mostAttributeSigns)
    .matchAll(attributePattern)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? "");
  }
  return found;
}
