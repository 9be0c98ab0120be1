/**
 * What a browser's own translator does to a page, without another language: each text is put into two elements of the
 * translator's, the old text node goes, and so with whatever is shown later. It runs in the page, before anything else.
 */
export function translatePage(): void {
  const skipped = "script, style, textarea, option, title, svg, font";
  function translate(text: Text): void {
    if (
      text.data.trim() === "" ||
      text.parentElement === null ||
      text.parentElement.closest(skipped) !== null
    )
      return;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
  function translateBelow(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = root instanceof Text ? [root] : [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text) texts.push(node);
    texts.forEach(translate);
  }
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(translateBelow);
  });
  const begin = () => {
    translateBelow(document.body);
    observer.observe(document.body, { childList: true, subtree: true });
  };
  // A translator comes to a page that runs already.
  const waiting = new MutationObserver(() => {
    if (!document.documentElement.hasAttribute("data-running")) return;
    waiting.disconnect();
    begin();
  });
  waiting.observe(document, { attributes: true, childList: true, subtree: true });
}

/** The texts of the page that React holds as nodes of their own, beside elements; spaces do not count. It runs in the page. */
export function textsHeldByReact(): readonly string[] {
  const held: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    if (text.trim() !== "" && Object.keys(node).some((key) => key.startsWith("__reactFiber$")))
      held.push(text);
  }
  return held;
}
