import type { KeyboardEvent } from "react";
import { searchBoxId } from "@/ui/search-box";

/** Put on the link of every result. */
export const resultMark = "data-result";

/** Where a key leads from the place of the focus among the results, -1 being the box; null where it leads nowhere. */
export function nextPlace(key: string, place: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(place + 1, count - 1);
  if (key === "ArrowUp") return Math.max(place - 1, -1);
  if (key === "Escape" && place >= 0) return -1;
  if (place < 0) return null;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** Moves the focus through the results of a page, from the box and back to it. Tells whether the key was for that. */
export function stepThrough(page: HTMLElement, event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const results = [...page.querySelectorAll<HTMLElement>(`[${resultMark}]`)];
  const focused = document.activeElement;
  const box = document.getElementById(searchBoxId);
  const place = focused instanceof HTMLElement ? results.indexOf(focused) : -1;
  if (place < 0 && focused !== box) return false;
  const next = nextPlace(event.key, place, results.length);
  if (next === null || (next < 0 && place < 0)) return false;
  (next < 0 ? box : results[next])?.focus();
  return true;
}
