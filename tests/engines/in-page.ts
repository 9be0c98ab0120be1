// Functions that run in the page. Each stands alone, since only its own text is sent there.
import type { Rect } from "./page";

/** An element: the first that a selector finds and that is shown; or the first whose name or text holds some words. */
export type Target = string | { readonly css: string; readonly text: string };

export interface Found {
  readonly x: number;
  readonly y: number;
  readonly rect: Rect;
}

/** A point of the target where a pointer reaches it, brought into view first; null where none is. */
export function findPlace(target: Target): Found | null {
  const { css, text } = typeof target === "string" ? { css: target, text: "" } : target;
  for (const element of document.querySelectorAll(css)) {
    const name = element.getAttribute("aria-label") ?? "";
    if (!`${name} ${element.textContent}`.includes(text)) continue;
    const shown = () => [...element.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
    const before = shown();
    if (before === undefined) continue;
    const isInView = before.top >= 0 && before.bottom <= innerHeight;
    if (!isInView) element.scrollIntoView({ block: "center", behavior: "instant" });
    const line = shown();
    if (line === undefined) return null;
    const x = Math.round(line.left + line.width / 2);
    const y = Math.round(line.top + Math.min(line.height, innerHeight) / 2);
    const hit = document.elementFromPoint(x, y);
    if (hit === null || !(element.contains(hit) || hit.contains(element))) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x, y, rect: { x: left, y: top, width, height } };
  }
  return null;
}

/** What the target says, its white space made one; null where there is no such target. */
export function readText(target: Target): string | null {
  const { css, text } = typeof target === "string" ? { css: target, text: "" } : target;
  for (const element of document.querySelectorAll(css)) {
    const name = element.getAttribute("aria-label") ?? "";
    if (`${name} ${element.textContent}`.includes(text))
      return element.textContent.replace(/\s+/g, " ").trim();
  }
  return null;
}

/** An attribute of the target; null where there is no such target. */
export function readAttribute({
  target,
  name,
}: {
  readonly target: Target;
  readonly name: string;
}): { readonly value: string | null } | null {
  const { css, text } = typeof target === "string" ? { css: target, text: "" } : target;
  for (const element of document.querySelectorAll(css)) {
    const said = `${element.getAttribute("aria-label") ?? ""} ${element.textContent}`;
    if (said.includes(text)) return { value: element.getAttribute(name) };
  }
  return null;
}

/**
 * Puts text into the field that has the focus, as one input of the reader's; false while another has it. A date is set
 * as the browser's own picker sets it.
 */
export function writeInto({ target, text }: { readonly target: Target; readonly text: string }): boolean {
  const css = typeof target === "string" ? target : target.css;
  const field = document.activeElement;
  if (field === null || !field.matches(css)) return false;
  if (field instanceof HTMLInputElement && field.type === "date") {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    setter?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return field.value === text;
  }
  document.execCommand("selectAll");
  return document.execCommand("insertText", false, text);
}
