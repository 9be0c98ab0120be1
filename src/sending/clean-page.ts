/** What holds no text of the article, or what the reader has typed, or would run or load. Linked data say who wrote and when. */
const dropped = [
  "script:not([type='application/ld+json' i])",
  "style",
  "link:not([rel~='canonical' i])",
  "noscript, template, iframe, frame, frameset, object, embed, applet, portal",
  "svg, math, canvas, video, audio, source, track, map",
  "input, textarea, select, option, button, datalist, output",
].join(", ");

/** What pages keep in their head to know the reader by. */
const secretMeta = /csrf|xsrf|token|nonce|session|verif|user|login|account/i;

/** The attributes that tell an article from what surrounds it; all others go. */
const kept = new Set([
  ..."lang dir class id role title alt datetime hidden aria-hidden aria-label aria-modal rel href".split(" "),
  ..."name property itemprop itemscope itemtype content http-equiv type colspan rowspan".split(" "),
]);

const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function cleanElement(element: Element, base: string): void {
  for (const { name, value } of [...element.attributes]) {
    const isHidden = name === "style" && hidden.test(value);
    if (isHidden) element.setAttribute("style", "display:none");
    else if (!kept.has(name)) element.removeAttribute(name);
  }
  const href = element.getAttribute("href");
  if (href === null) return;
  const address = URL.canParse(href, base) ? new URL(href, base).href : "";
  if (/^https?:/.test(address)) element.setAttribute("href", address);
  else element.removeAttribute("href");
}

/** Says where the page stands, unless it says so itself. */
function addAddress(copy: Document, page: Document): void {
  const own = copy.querySelector("link[rel~='canonical' i][href]");
  if (own !== null || !/^https?:/.test(page.URL)) return;
  const link = copy.createElement("link");
  link.setAttribute("rel", "canonical");
  link.setAttribute("href", page.URL.replace(/#.*$/s, ""));
  copy.querySelector("head")?.append(link);
}

/**
 * A loaded page's own HTML, cleaned. It is copied into a document without a window first, where nothing runs and no picture is
 * fetched, so that the page itself stays as it is. Needs no way to make HTML of text, which a page's policy may forbid.
 */
export function cleanPage(page: Document): string {
  const copy = page.implementation.createHTMLDocument("");
  copy.replaceChild(copy.importNode(page.documentElement, true), copy.documentElement);
  for (const element of copy.querySelectorAll(dropped)) element.remove();
  for (const meta of copy.querySelectorAll("meta")) {
    const names = ["name", "property", "http-equiv"].map((name) => meta.getAttribute(name) ?? "");
    if (names.some((name) => secretMeta.test(name))) meta.remove();
  }
  const comments = copy.createTreeWalker(copy, 0x80);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  for (const element of copy.querySelectorAll("*")) cleanElement(element, page.baseURI);
  addAddress(copy, page);
  return `<!doctype html>${copy.documentElement.outerHTML.replace(/[ \t]*\n\s*/g, "\n")}`;
}
