import type { MouseEvent } from "react";

/** For what is pressed but never read aloud: the press leaves the focus where it is, and does all else that it would. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
