import type { CSSProperties } from "react";
import type { Statement, Story } from "@/corpus";
import type { LayerLook } from "@/parts/marked-text";
import { toneOf } from "@/parts/speaker/tone";

/** Tells the style sheet how far below the text a mark's line is drawn. */
function inLane(lane: number): CSSProperties & Record<"--lane", number> {
  return { "--lane": lane };
}

/** The line of a statement under its words: its speaker's, in a lane of its own. */
export function statementLook(
  story: Story,
  { statement, lane }: { readonly statement: Statement; readonly lane: number },
  state: NonNullable<LayerLook["data"]> = {},
): LayerLook {
  return {
    className: "statement-line",
    style: inLane(lane),
    data: { "data-tone": toneOf(story, statement.speaker), ...state },
  };
}
