import { type FocusEvent, type MouseEvent, type PointerEvent, useState } from "react";
import { type ColumnRange, readSpan } from "../model/variants";

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

/** Which place is pointed at or has the focus, and which piece the Tab key comes back to. */
export function useLit() {
  const [pointed, setPointed] = useState<ColumnRange | null>(null);
  const [focused, setFocused] = useState<ColumnRange | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  return {
    span: pointed ?? focused,
    current,
    handlers: {
      // What is lit stays so until something else is pointed at, so that nothing flickers between two words.
      onPointerOver: ({ target, pointerType }: PointerEvent) => {
        const span = readSpan(closest(target, "[data-span]")?.dataset.span);
        if (span !== null && pointerType === "mouse") setPointed(span);
      },
      onPointerLeave: () => setPointed(null),
      // Not every browser moves the focus to what is tapped.
      onClick: ({ target }: MouseEvent) => closest(target, "[data-piece]")?.focus(),
      onFocus: ({ target }: FocusEvent) => {
        const piece = closest(target, "[data-piece]");
        setFocused(readSpan(piece?.dataset.span));
        if (piece?.dataset.piece !== undefined) setCurrent(piece.dataset.piece);
      },
      onBlur: () => setFocused(null),
    },
  };
}
