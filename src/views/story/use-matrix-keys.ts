import type { KeyboardEvent } from "react";
import { arrowStep } from "@/ui/arrow-step";
import { leadsOn, type Matrix } from "./matrix";
import { type MatrixPlace, stepInMatrix } from "./matrix-step";

/** What marks a link as standing at a place of the matrix, for the arrow keys to find. */
export function placeAttribute({ row, column }: MatrixPlace): { readonly "data-place-in-matrix": string } {
  return { "data-place-in-matrix": `${row}/${column}` };
}

function placeOf(link: Element): MatrixPlace | null {
  const found = /^(\d+)\/(\d+)$/.exec(link.getAttribute("data-place-in-matrix") ?? "");
  return found === null ? null : { row: Number(found[1]), column: Number(found[2]) };
}

/**
 * Arrow keys go from mark to mark: along a row in reading order, down and up a column. A shortcut on top of the
 * Tab key, which reaches every link too; keys pressed together with others are the browser's.
 */
export function useMatrixKeys({ groups }: Matrix): (event: KeyboardEvent<HTMLTableElement>) => void {
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-place-in-matrix]") : null;
    const from = link === null ? null : placeOf(link);
    if (from === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const down = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const reachable = groups.flatMap(({ rows }) => rows.map(({ cells }) => [true, ...cells.map(leadsOn)]));
    const to = stepInMatrix(reachable, from, { along: arrowStep(event), down });
    if (to === null) return;
    const place = placeAttribute(to)["data-place-in-matrix"];
    const target = event.currentTarget.querySelector(`[data-place-in-matrix="${place}"]`);
    if (!(target instanceof HTMLElement)) return;
    event.preventDefault();
    target.focus();
  };
}
