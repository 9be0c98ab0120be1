import { type RefObject, useEffect, useEffectEvent } from "react";
import type { TextRange } from "@/corpus/edit";
import { selectedRange } from "../text-geometry";

/** How long a finger's selection rests before it is taken for made. */
const restMs = 600;

/**
 * Calls back with the range of the article's text that the reader has selected: when the mouse or the Shift key is
 * let go, and by touch when the selection rests. What is then shown as picked is ours, so the browser's own
 * selection is lifted.
 */
export function useSelections(
  root: RefObject<HTMLElement | null>,
  onSelect: (range: TextRange) => void,
): void {
  const take = useEffectEvent(() => {
    const range = root.current === null ? null : selectedRange(root.current);
    if (range === null) return;
    document.getSelection()?.removeAllRanges();
    onSelect(range);
  });

  useEffect(() => {
    let byTouch = false;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const onDown = ({ pointerType }: PointerEvent) => {
      byTouch = pointerType === "touch";
    };
    const onUp = () => {
      if (!byTouch) take();
    };
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key === "Shift") take();
    };
    const onChange = () => {
      clearTimeout(resting);
      if (byTouch) resting = setTimeout(take, restMs);
    };
    document.addEventListener("pointerdown", onDown);
    document.addEventListener("pointerup", onUp);
    document.addEventListener("keyup", onKeyUp);
    document.addEventListener("selectionchange", onChange);
    return () => {
      clearTimeout(resting);
      document.removeEventListener("pointerdown", onDown);
      document.removeEventListener("pointerup", onUp);
      document.removeEventListener("keyup", onKeyUp);
      document.removeEventListener("selectionchange", onChange);
    };
  }, []);
}
