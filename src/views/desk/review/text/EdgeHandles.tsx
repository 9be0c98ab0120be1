import { type KeyboardEvent, type PointerEvent, type RefObject, useLayoutEffect, useState } from "react";
import type { TextRange } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { arrowStep } from "@/ui/arrow-step";
import { characterBox, offsetAtPoint } from "../text-geometry";

export type Edge = "start" | "end";

const edges = ["start", "end"] as const;

interface EdgePlace {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface EdgeHandlesProps {
  /** The element that shows the article's lines; the handles are placed in its own parent. */
  readonly root: RefObject<HTMLElement | null>;
  readonly range: TextRange;
  readonly dir: "rtl" | "ltr";
  readonly onStep: (edge: Edge, step: 1 | -1) => void;
  /** Called with every place that is dragged over, and with `done` where it is let go. */
  readonly onDrag: (edge: Edge, offset: number, done: boolean) => void;
}

/** Where an edge stands, from the upper left corner of the text. */
function placeOf(root: HTMLElement, range: TextRange, edge: Edge, dir: "rtl" | "ltr"): EdgePlace | null {
  const box = characterBox(root, edge === "start" ? range.start : range.end - 1);
  if (box === null) return null;
  const { x, y } = root.getBoundingClientRect();
  const isRightSide = (edge === "start") === (dir === "rtl");
  return { x: (isRightSide ? box.right : box.left) - x, y: box.top - y, height: box.height };
}

function useEdgePlaces({ root, range: { start, end }, dir }: EdgeHandlesProps) {
  const [places, setPlaces] = useState<Readonly<Record<Edge, EdgePlace | null>>>({ start: null, end: null });
  useLayoutEffect(() => {
    const text = root.current;
    if (text === null) return;
    const measure = () =>
      setPlaces({
        start: placeOf(text, { start, end }, "start", dir),
        end: placeOf(text, { start, end }, "end", dir),
      });
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    return () => observer.disconnect();
  }, [root, start, end, dir]);
  return places;
}

/** Two grips at the edges of a range of text: dragged, or moved a word by an arrow key. */
export function EdgeHandles(props: EdgeHandlesProps) {
  const { root, onStep, onDrag } = props;
  const { t } = useTranslation();
  const places = useEdgePlaces(props);

  function onKeyDown(event: KeyboardEvent, edge: Edge) {
    const step = arrowStep(event);
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onStep(edge, step);
  }

  function onPointerDown(event: PointerEvent<HTMLButtonElement>, edge: Edge, { height }: EdgePlace) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    const grip = event.currentTarget.getBoundingClientRect();
    // The finger holds the grip below the letters; what counts is the place in the line above it.
    const shift = { x: grip.x + grip.width / 2 - event.clientX, y: grip.y + height / 2 - event.clientY };
    follow(root, shift, (offset, done) => onDrag(edge, offset, done));
  }

  const grips = edges.map((edge) => {
    const place = places[edge];
    if (place === null) return null;
    return (
      <button
        key={edge}
        type="button"
        dir={props.dir}
        data-edge={edge}
        className="desk-handle"
        aria-label={t(`desk.handle_${edge}`)}
        style={{
          transform: `translate(${place.x}px, ${place.y}px)`,
          blockSize: place.height,
        }}
        onKeyDown={(event) => onKeyDown(event, edge)}
        onPointerDown={(event) => onPointerDown(event, edge, place)}
      />
    );
  });
  // The places are counted from the left, whatever the direction of the text.
  return (
    <div dir="ltr" className="desk-handles">
      {grips}
    </div>
  );
}

/** Follows the pointer until it is let go. While it does, the grips do not lie in the way of the text. */
function follow(
  root: RefObject<HTMLElement | null>,
  shift: { readonly x: number; readonly y: number },
  onPlace: (offset: number, done: boolean) => void,
): void {
  const text = root.current;
  if (text === null) return;
  let last: number | null = null;
  text.parentElement?.setAttribute("data-dragging", "");
  const onMove = (event: globalThis.PointerEvent) => {
    last = offsetAtPoint(text, event.clientX + shift.x, event.clientY + shift.y) ?? last;
    if (last !== null) onPlace(last, false);
  };
  const stop = () => {
    text.parentElement?.removeAttribute("data-dragging");
    document.removeEventListener("pointermove", onMove);
    document.removeEventListener("pointerup", stop);
    document.removeEventListener("pointercancel", stop);
    if (last !== null) onPlace(last, true);
  };
  document.addEventListener("pointermove", onMove);
  document.addEventListener("pointerup", stop);
  document.addEventListener("pointercancel", stop);
}
