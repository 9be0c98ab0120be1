import { mostHtmlDepth, mostHtmlElements } from "../limits";
import { blockElements, rawElements, voidElements } from "./elements";
import { readMarkup } from "./markup";

/** Attributes by which the parts of a page are told apart; none of them loads, runs or styles anything. */
const keptAttributes = new Set(
  "class id lang dir role hidden aria-hidden itemprop itemtype rel property name content datetime".split(" "),
);

/** Elements that go with all that is in them; what they hold is shown nowhere, or is no text. */
const droppedElements = new Set("script style template noscript svg math iframe noembed noframes".split(" "));
/** The frame of a page, which is written anew, and the element that changes what all addresses mean. */
const frameElements = new Set("html head body base".split(" "));

interface Ending {
  /** The open elements that a start tag ends, with all that is in them. */
  readonly ends: ReadonlySet<string>;
  /** The elements beyond which it ends nothing. */
  readonly within: ReadonlySet<string>;
}

const ending = (ends: string, within: string): Ending => ({
  ends: new Set(ends.split(" ")),
  within: new Set(within.split(" ")),
});

/** Start tags before which pages leave out end tags. */
const endings: ReadonlyMap<string, Ending> = new Map([
  ["li", ending("li p", "ul ol menu")],
  ["dt", ending("dt dd p", "dl")],
  ["dd", ending("dt dd p", "dl")],
  ["option", ending("option", "select datalist")],
  ["td", ending("td th", "tr table")],
  ["th", ending("td th", "tr table")],
  ["tr", ending("tr td th", "tbody thead tfoot table")],
  ...["tbody", "thead", "tfoot"].map((name): [string, Ending] => [
    name,
    ending("tbody thead tfoot tr td th", "table"),
  ]),
]);
const endsParagraph = ending("p", "td th button caption li");

/**
 * A page's HTML with its structure, its text and the names of its parts, every element ended where it ends, and with
 * nothing that runs, loads, styles or moves anything: no handlers, no addresses, no scripts, no styles. It is for a tree
 * that is only looked at. Null where the tree would be too deep or too large; see `limits.ts`.
 */
export function defuseHtml(html: string): string | null {
  const head: string[] = [];
  const body: string[] = [];
  const open: string[] = [];
  let language = "";
  let inTitle = false;
  let elements = 0;
  let deepest = 0;
  /** The element that is being dropped, and how many of its kind are open. */
  let dropped = { name: "", depth: 0 };
  const cutTo = (depth: number) => {
    while (open.length > depth) body.push(`</${open.pop()}>`);
  };
  const endBefore = (name: string) => {
    const { ends, within } = endings.get(name) ?? endsParagraph;
    let cut = open.length;
    for (let at = open.length - 1; at >= 0 && !within.has(open[at] ?? ""); at -= 1) {
      if (ends.has(open[at] ?? "")) cut = at;
    }
    cutTo(cut);
  };
  const isTooMuch = () => elements > mostHtmlElements || deepest > mostHtmlDepth;
  readMarkup(html, {
    start: (name, attributes, closed) => {
      if (isTooMuch()) return;
      if (dropped.depth > 0 && !(/^(?:svg|math)$/.test(dropped.name) && blockElements.has(name))) {
        if (name === dropped.name && !closed) dropped.depth += 1;
        return;
      }
      dropped = { name: "", depth: 0 };
      if (name === "html") language = attributes.get("lang") ?? language;
      if (droppedElements.has(name)) {
        if (!closed || rawElements.has(name)) dropped = { name, depth: 1 };
        return;
      }
      if (frameElements.has(name) || !/^[a-z][a-z0-9-]{0,40}$/.test(name)) return;
      elements += 1;
      const tag = `<${name}${keptOf(attributes)}>`;
      inTitle = name === "title";
      if (inTitle || name === "meta") {
        head.push(tag);
        return;
      }
      if (endings.has(name) || blockElements.has(name)) endBefore(name);
      body.push(tag);
      if (voidElements.has(name)) return;
      open.push(name);
      deepest = Math.max(deepest, open.length);
    },
    end: (name) => {
      if (dropped.depth > 0) {
        if (name === dropped.name) dropped.depth -= 1;
      } else if (name === "title") {
        if (inTitle) head.push("</title>");
        inTitle = false;
      } else if (!isTooMuch()) {
        const at = open.lastIndexOf(name);
        if (at !== -1) cutTo(at);
      }
    },
    text: (text) => {
      if (dropped.depth > 0 || isTooMuch()) return;
      // A tree has a node for each sign that is written as a reference.
      elements += text.split(/[&<]/).length - 1;
      (inTitle ? head : body).push(escaped(text));
    },
  });
  if (isTooMuch()) return null;
  cutTo(0);
  const lang = language === "" ? "" : ` lang="${quoted(language)}"`;
  return `<html${lang}><head>${head.join("")}</head><body>${body.join("")}</body></html>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const quoted = (value: string) => escaped(value).replaceAll('"', "&quot;");

function keptOf(attributes: ReadonlyMap<string, string>): string {
  return [...attributes]
    .filter(([name]) => keptAttributes.has(name))
    .map(([name, value]) => ` ${name}="${quoted(value)}"`)
    .join("");
}
