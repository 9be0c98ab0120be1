import { brand } from "../brand";
import type {
  Article,
  ArticleId,
  DayRange,
  Localised,
  SpeakerId,
  Statement,
  StatementId,
  Story,
  Wording,
} from "../types";
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

/** The story with one statement replaced by what is made of it; by several, or by none. */
export function replaceStatement(
  story: Story,
  id: StatementId,
  make: (statement: Statement) => readonly Statement[],
): Story {
  return {
    ...story,
    statements: story.statements.flatMap((statement) =>
      statement.id === id ? make(statement) : [statement],
    ),
  };
}

export function articleOf(story: Story, id: ArticleId): Article | null {
  return story.articles.find((article) => article.id === id) ?? null;
}

export function statementOf(story: Story, id: StatementId): Statement | null {
  return story.statements.find((statement) => statement.id === id) ?? null;
}
