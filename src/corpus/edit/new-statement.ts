import { brand } from "../brand";
import type { DayRange, Localised, SpeakerId, Statement, Story, Wording } from "../types";
import { articleOf } from "./change";
import { freshId } from "./ids";
import { inBoth } from "./texts";

/** A statement of one wording, which says for now what the wording says. */
export function newStatement(
  story: Story,
  wording: Wording,
  speaker: SpeakerId,
  said: DayRange = { from: story.date, to: story.date, precision: "day" },
  gloss: Localised | null = null,
): Statement {
  const text = articleOf(story, wording.article)?.text ?? "";
  const words = text.slice(wording.start, wording.end).replace(/\s+/gu, " ").trim();
  const id = freshId(
    "statement",
    story.statements.map((statement) => statement.id),
  );
  return {
    id: brand<"statement">(id),
    speaker,
    gloss: gloss ?? inBoth(words),
    said,
    contrasts: [],
    wordings: [wording],
  };
}
