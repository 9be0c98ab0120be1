import type { Statement, Story } from "@/corpus";
import type { LayerLook } from "@/parts/marked-text";
import { toneOf } from "@/parts/speaker/tone";
import { inLane } from "./in-lane";

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
