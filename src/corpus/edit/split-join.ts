import type { Mode, Statement, Story, Wording } from "../types";
import { articleOf, newStatement, replaceStatement } from "./change";
import { joinedNote } from "./notes";
import { findWording, isSamePlace, movedTo, refOf, type WordingRef } from "./refs";
import { type EditResult, edited, refused } from "./result";
import { cutAt, snapRange } from "./snap";
import { joinedSpeaker, type SpeakerChoice } from "./speakers";
import { tidy } from "./tidy";

/**
 * Cuts a wording in two before the word at an offset of its article. The second part becomes a statement of its
 * own, by the same speaker on the same day, right after the first's; both parts keep cue, mode and credit, the first its note. The
 * result stands at the second part.
 */
export function splitWording(story: Story, ref: WordingRef, offset: number): EditResult {
  const article = articleOf(story, ref.article);
  const found = findWording(story, ref);
  if (article === null || found === null) return refused("no-wording");
  const { statement, wording } = found;
  const cut = cutAt(article, offset);
  const before = snapRange(article, { start: wording.start, end: Math.min(cut, wording.end) });
  const after = snapRange(article, { start: Math.max(cut, wording.start), end: wording.end });
  if (before === null || after === null || before.end > after.start) return refused("nothing-to-split");
  const first: Wording = { ...movedTo(wording, before), basis: "checked" };
  if (statement.wordings.some((other) => other !== wording && isSamePlace(other, first))) {
    return refused("already-there");
  }
  const { note: _, ...unnoted } = movedTo(wording, after);
  const second: Wording = { ...unnoted, basis: "checked" };
  const other = newStatement(story, second, statement.speaker, statement.said);
  const wordings = statement.wordings.map((each) => (each === wording ? first : each));
  return edited(
    replaceStatement(story, statement.id, () => [{ ...statement, wordings }, other]),
    refOf(other, second),
  );
}

/** Words in quotation marks beside words without are mixed; a headline's go by what they are joined with. */
function joinedMode(a: Mode, b: Mode): Mode {
  if (a === b || b === "headline") return a;
  return a === "headline" ? b : "mixed";
}

/**
 * Makes two wordings of one article one, from where the first in the text begins to where the last ends, in the
 * statement of the first that is given. What stands between them is in it. The second's statement goes with its
 * last wording. Who spoke has to be told where the two have different speakers, or one who is not known.
 */
export function joinWordings(
  story: Story,
  kept: WordingRef,
  dropped: WordingRef,
  whoSpoke: SpeakerChoice | null = null,
): EditResult {
  if (kept.article !== dropped.article) return refused("other-article");
  const one = findWording(story, kept);
  const other = findWording(story, dropped);
  if (one === null || other === null) return refused("no-wording");
  if (one.wording === other.wording) return refused("itself");
  const told = joinedSpeaker(story, one.statement.speaker, other.statement.speaker, whoSpoke);
  if ("ok" in told) return told;
  const joined: Wording = {
    ...movedTo(joinedNote({ ...other.wording, ...one.wording }, one.wording.note, other.wording.note), {
      start: Math.min(kept.start, dropped.start),
      end: Math.max(kept.end, dropped.end),
    }),
    mode: joinedMode(one.wording.mode, other.wording.mode),
    basis: "checked",
  };
  const rest = (statement: Statement) => statement.wordings.filter((each) => each !== other.wording);
  const without = replaceStatement(told.story, other.statement.id, (statement) => [
    { ...statement, wordings: rest(statement) },
  ]);
  const next = replaceStatement(without, one.statement.id, (statement) => {
    const wordings = statement.wordings
      .filter((each) => each === one.wording || !isSamePlace(each, joined))
      .map((each) => (each === one.wording ? joined : each));
    return [{ ...statement, speaker: told.speaker, wordings }];
  });
  return edited(tidy(story, next), refOf(one.statement, joined));
}
