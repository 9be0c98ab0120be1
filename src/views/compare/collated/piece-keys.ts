import type { KeyboardEvent } from "react";
import { arrowStep } from "@/ui/arrow-step";

const pieces = "[data-piece]";

function focusOn(element: Element | undefined): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  return true;
}

/** The piece above or below: what the wording before or after this one has in the same place. */
function counterpart(piece: HTMLElement, step: -1 | 1): Element | undefined {
  const all = [...(piece.closest("[data-collation]")?.querySelectorAll<HTMLElement>(pieces) ?? [])];
  const sameColumn = all.filter((other) => other.dataset.at === piece.dataset.at);
  const samePlace = all.filter((other) => other.dataset.span === piece.dataset.span);
  const among = sameColumn.length > 1 ? sameColumn : samePlace;
  return among[among.indexOf(piece) + step];
}

/** What a key does to the piece that has the focus; false where it does nothing. */
function follow(event: KeyboardEvent<HTMLElement>, piece: HTMLElement): boolean {
  const all = [...event.currentTarget.querySelectorAll(pieces)];
  const step = arrowStep(event);
  if (step !== 0) return focusOn(all[all.indexOf(piece) + step]);
  switch (event.key) {
    case "ArrowUp":
      return focusOn(counterpart(piece, -1));
    case "ArrowDown":
      return focusOn(counterpart(piece, 1));
    case "Home":
      return focusOn(all[0]);
    case "End":
      return focusOn(all.at(-1));
    case "Escape":
      piece.blur();
      return true;
    default:
      return false;
  }
}

/**
 * The keys of a group of pieces, one of which at a time is a stop of the Tab key: arrows lead to the next in reading
 * order and to the counterparts in other wordings, Escape leaves. The group has the direction of its text.
 */
export function onPieceKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const piece = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(pieces) : null;
  if (piece !== null && follow(event, piece)) event.preventDefault();
}
