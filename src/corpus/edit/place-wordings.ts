import type { TextRange } from "../../text/quotes/index";
import type { ArticleId, Mode, Statement, StatementId, Story, Wording } from "../types";
import { articleOf, newStatement, replaceStatement, statementOf } from "./change";
import { findWording, isSamePlace, refOf, type WordingRef } from "./refs";
import { type EditResult, edited, refused } from "./result";
import { snapRange } from "./snap";
import { choiceRefusal, joinedSpeaker, type SpeakerChoice, withSpeaker } from "./speakers";
import { placedWordings } from "./statements";
import { type Texts, withTexts } from "./texts";
import { tidy } from "./tidy";

/** Where a wording goes: to a statement that the story has, or to a new one. */
type WordingTarget =
  | {
      readonly kind: "statement";
      readonly statement: StatementId;
      /** Who spoke, where a wording of another speaker, or of one who is not known, comes to the statement. */
      readonly whoSpoke?: SpeakerChoice;
    }
  | {
      readonly kind: "new";
      /** By whom; left out, whoever spoke before, or somebody unknown. */
      readonly speaker?: SpeakerChoice;
      /** Left out, what the wording says. */
      readonly gloss?: Texts;
    };

/** A wording that a person marks in an article. */
interface NewWording {
  readonly article: ArticleId;
  /** Goes out to whole words. */
  readonly range: TextRange;
  readonly mode: Mode;
  readonly to: WordingTarget;
}

function placeInStatement(story: Story, id: StatementId, wording: Wording): EditResult {
  const statement = statementOf(story, id);
  if (statement === null) return refused("no-statement");
  if (statement.wordings.some((other) => isSamePlace(other, wording))) return refused("already-there");
  // Beside one wording alone the person has made the group; whether an engine's group is one is still asked.
  const others = statement.wordings.length === 1 ? placedWordings(statement.wordings) : statement.wordings;
  const next: Statement = { ...statement, wordings: [...others, wording] };
  return edited(
    replaceStatement(story, id, () => [next]),
    refOf(statement, wording),
  );
}

/** Puts a wording of one statement into another, whose speaker is then whoever spoke. */
function joinStatement(
  story: Story,
  from: Statement,
  { statement: id, whoSpoke }: Extract<WordingTarget, { kind: "statement" }>,
  wording: Wording,
): EditResult {
  const target = statementOf(story, id);
  if (target === null) return refused("no-statement");
  const joined = joinedSpeaker(story, from.speaker, target.speaker, whoSpoke ?? null);
  if ("ok" in joined) return joined;
  const spoken = replaceStatement(joined.story, id, () => [{ ...target, speaker: joined.speaker }]);
  return placeInStatement(spoken, id, wording);
}

/** Puts a wording into a new statement, which stands last, or right after the statement that it came from. */
function placeInNew(
  story: Story,
  wording: Wording,
  target: Extract<WordingTarget, { kind: "new" }>,
  from: Statement | null,
): EditResult {
  const choice: SpeakerChoice =
    target.speaker ?? (from === null ? { kind: "unknown" } : { kind: "known", speaker: from.speaker });
  const chosen = withSpeaker(story, choice);
  if (chosen === null) return refused(choiceRefusal(choice));
  const plain = newStatement(chosen.story, wording, chosen.speaker, from?.said);
  const gloss = withTexts(plain.gloss, target.gloss ?? {});
  if (gloss === null) return refused("empty-text");
  const { statements } = chosen.story;
  const after = from === null ? statements.length : 1 + statements.findIndex(({ id }) => id === from.id);
  const next = { ...chosen.story, statements: statements.toSpliced(after, 0, { ...plain, gloss }) };
  return edited(next, refOf(plain, wording));
}

/** Marks a new wording. Its basis is that a person has looked at it. */
export function addWording(story: Story, { article: id, range, mode, to }: NewWording): EditResult {
  const article = articleOf(story, id);
  if (article === null) return refused("no-article");
  const snapped = snapRange(article, range);
  if (snapped === null) return refused("no-words");
  const wording: Wording = { article: id, ...snapped, mode, basis: "checked", placed: true };
  return to.kind === "statement"
    ? placeInStatement(story, to.statement, wording)
    : placeInNew(story, wording, to, null);
}

/**
 * Moves a wording to another statement, or to a new one of the same speaker unless another is chosen. A
 * statement that it leaves empty goes. Whoever moves a wording has looked at it. Who spoke has to be told where the
 * other statement has a different speaker, or either has one who is not known.
 */
export function moveWording(story: Story, ref: WordingRef, to: WordingTarget): EditResult {
  const found = findWording(story, ref);
  if (found === null) return refused("no-wording");
  const { statement, wording } = found;
  if (to.kind === "statement" && to.statement === statement.id) return edited(story, ref);
  const moved: Wording = { ...wording, basis: "checked", placed: true };
  const placed =
    to.kind === "statement"
      ? joinStatement(story, statement, to, moved)
      : placeInNew(story, moved, to, statement);
  if (!placed.ok) return placed;
  const left = replaceStatement(placed.story, statement.id, (each) => [
    { ...each, wordings: each.wordings.filter((other) => other !== wording) },
  ]);
  return edited(tidy(story, left), placed.at);
}
