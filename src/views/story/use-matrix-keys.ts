import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { arrowStep } from "@/ui/arrow-step";
import type { Matrix } from "./matrix";
import { type MatrixMove, type MatrixPlace, moveInMatrix } from "./matrix-step";

/** What marks an element as a stop of the matrix, for the keys to find, and says whether the Tab key comes to it. */
export function stopAttributes({ row, stop }: MatrixPlace, isCurrent: boolean) {
  return { "data-stop-in-matrix": `${row}/${stop}`, tabIndex: isCurrent ? 0 : -1 };
}

function placeOf(target: EventTarget): MatrixPlace | null {
  const element = target instanceof Element ? target.closest("[data-stop-in-matrix]") : null;
  const found = /^(\d+)\/(\d+)$/.exec(element?.getAttribute("data-stop-in-matrix") ?? "");
  return found === null ? null : { row: Number(found[1]), stop: Number(found[2]) };
}

/** What a key asks for; null for one that is the browser's own, as all are that are pressed together with others. */
function moveOf(event: KeyboardEvent<Element>): MatrixMove | null {
  if (event.altKey || event.metaKey || event.shiftKey) return null;
  const end = event.key === "Home" ? "start" : event.key === "End" ? "end" : null;
  if (end !== null) return { to: end, of: event.ctrlKey ? "all" : "row" };
  if (event.ctrlKey) return null;
  const along = arrowStep(event);
  if (along !== 0) return { along };
  if (event.key === "ArrowDown") return { down: 1 };
  return event.key === "ArrowUp" ? { down: -1 } : null;
}

/**
 * The keys of a grid (ARIA Authoring Practices): the Tab key stops at one place of it, the one where the reader last was;
 * arrows lead from there to every other, along a row in reading order, down and up a column.
 */
export function useMatrixKeys({ groups }: Matrix) {
  const [reached, setReached] = useState<MatrixPlace>({ row: 0, stop: 0 });
  const rows = groups.flatMap((group) =>
    group.rows.map(({ statement, cells }) => ({
      links: 1 + statement.contrasts.length,
      cells: cells.length,
    })),
  );
  const row = rows[reached.row];
  const isThere = row !== undefined && reached.stop < row.links + row.cells;
  return {
    role: "grid",
    /** Where the Tab key stops. */
    current: isThere ? reached : { row: 0, stop: 0 },
    onFocus(event: FocusEvent<HTMLTableElement>) {
      const place = placeOf(event.target);
      if (place !== null) setReached(place);
    },
    onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
      const from = placeOf(event.target);
      const move = from === null ? null : moveOf(event);
      const to = from === null || move === null ? null : moveInMatrix(rows, from, move);
      if (to === null) return;
      const target = event.currentTarget.querySelector(`[data-stop-in-matrix="${to.row}/${to.stop}"]`);
      if (!(target instanceof HTMLElement)) return;
      event.preventDefault();
      target.focus();
    },
  };
}
