import { htmlTokens, readAttributes } from "./tokens";

/** Attributes by which the parts of a page are told apart; none of them loads, runs or styles anything. */
const keptAttributes = new Set(
  "class id lang dir role hidden aria-hidden itemprop itemtype rel property name content datetime".split(" "),
);
/** Raw elements whose text a reader may see. */
const shownRaw = new Set(["title", "textarea", "xmp"]);

const quoted = (value: string): string => value.replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function keptOf(attributes: string): string {
  return [...readAttributes(attributes)]
    .filter(([name]) => keptAttributes.has(name))
    .map(([name, value]) => ` ${name}="${quoted(value)}"`)
    .join("");
}

/**
 * A page's HTML with its structure, its text and the names of its parts, and with nothing that runs, loads, styles or
 * moves anything: no handlers, no addresses, no scripts' or styles' content. A browser that only parses a page still
 * weighs such things against the rules of the page that asks. Takes time in the length of the page.
 */
export function defuseHtml(html: string): string {
  const parts: string[] = [];
  for (const token of htmlTokens(html)) {
    if (token.kind === "text") parts.push(token.text === "<" ? "&lt;" : token.text);
    else if (!/^[a-z][a-z0-9-]*$/.test(token.name) || token.name === "base") continue;
    else if (token.kind === "end") parts.push(`</${token.name}>`);
    else {
      const content = shownRaw.has(token.name) ? token.raw.replaceAll("<", "&lt;") : "";
      parts.push(`<${token.name}${keptOf(token.attributes)}>${content}`);
    }
  }
  return parts.join("");
}
