import { isDay } from "../../text/dates/day";
import { brand } from "../brand";
import type { Contrast, DayRange, Localised, Statement, StatementId, Story, Wording } from "../types";
import { replaceStatement, statementOf } from "./change";
import { joinedNote } from "./notes";
import { isSamePlace } from "./refs";
import { type EditResult, edited, refused } from "./result";
import { joinedSpeaker, type SpeakerChoice } from "./speakers";
import { type Texts, withTexts } from "./texts";
import { tidy } from "./tidy";

/** Says anew what a statement amounts to. */
export function setGloss(story: Story, id: StatementId, gloss: Texts): EditResult {
  const statement = statementOf(story, id);
  if (statement === null) return refused("no-statement");
  const next = withTexts(statement.gloss, gloss);
  if (next === null) return refused("empty-text");
  return edited(replaceStatement(story, id, () => [{ ...statement, gloss: next }]));
}

/** When a statement was said, as a person says. */
interface SaidChange {
  /** `YYYY-MM-DD`, both; for a single day the same. */
  readonly from: string;
  readonly to: string;
  readonly precision: DayRange["precision"];
}

/** Says when a statement was said: one day, or a span or an approximate one whose ends stand in order. */
export function setSaid(story: Story, id: StatementId, said: SaidChange): EditResult {
  const statement = statementOf(story, id);
  if (statement === null) return refused("no-statement");
  const sound =
    isDay(said.from) &&
    isDay(said.to) &&
    said.from <= said.to &&
    (said.precision !== "day" || said.from === said.to);
  if (!sound) return refused("not-a-day");
  const { from, to, precision } = said;
  const next = { from: brand<"day">(from), to: brand<"day">(to), precision };
  return edited(replaceStatement(story, id, () => [{ ...statement, said: next }]));
}

const without = (wordings: readonly Wording[], known: readonly Wording[]) =>
  wordings.filter((wording) => !known.some((other) => isSamePlace(other, wording)));

function mergedContrasts(one: Statement, other: Statement): readonly Contrast[] {
  const contrasts = one.contrasts.filter(({ statement }) => statement !== other.id);
  for (const contrast of other.contrasts) {
    if (contrast.statement === one.id) continue;
    const known = contrasts.some(
      ({ statement, quote }) =>
        (statement !== undefined && statement === contrast.statement) ||
        (quote !== undefined && contrast.quote !== undefined && isSamePlace(quote, contrast.quote)),
    );
    if (!known) contrasts.push(contrast);
  }
  return contrasts;
}

/** What spoke against the second statement now speaks against the first, once. */
function redirected(statement: Statement, from: StatementId, to: StatementId): Statement {
  if (!statement.contrasts.some((contrast) => contrast.statement === from)) return statement;
  const already = statement.contrasts.some((contrast) => contrast.statement === to);
  const contrasts = statement.contrasts.flatMap((contrast) => {
    if (contrast.statement !== from) return [contrast];
    return already ? [] : [{ ...contrast, statement: to }];
  });
  return { ...statement, contrasts };
}

/** The wordings as a person has said that they belong together. */
export function placedWordings(wordings: readonly Wording[]): readonly Wording[] {
  return wordings.map((wording) => (wording.placed === true ? wording : { ...wording, placed: true }));
}

/**
 * Makes two statements one, under the first one's id, gloss and day, in its place: the second's wordings and
 * contrasts are the first's, and a person has put them all together. Who spoke has to be told where the two have
 * different speakers, or one who is not known.
 */
export function mergeStatements(
  story: Story,
  kept: StatementId,
  dropped: StatementId,
  whoSpoke: SpeakerChoice | null = null,
): EditResult {
  if (kept === dropped) return refused("itself");
  const one = statementOf(story, kept);
  const other = statementOf(story, dropped);
  if (one === null || other === null) return refused("no-statement");
  const joined = joinedSpeaker(story, one.speaker, other.speaker, whoSpoke);
  if ("ok" in joined) return joined;
  const merged: Statement = {
    ...joinedNote(one, one.note, other.note),
    speaker: joined.speaker,
    contrasts: mergedContrasts(one, other),
    wordings: placedWordings([...one.wordings, ...without(other.wordings, one.wordings)]),
  };
  const statements = joined.story.statements
    .filter((statement) => statement !== other)
    .map((statement) => (statement === one ? merged : redirected(statement, dropped, kept)));
  return edited(tidy(story, { ...joined.story, statements }));
}

/** Says that all wordings of a statement word it: they have been looked at, and a person has put them together. */
export function keepTogether(story: Story, id: StatementId): EditResult {
  const statement = statementOf(story, id);
  if (statement === null) return refused("no-statement");
  const wordings = placedWordings(statement.wordings).map(
    (wording): Wording => (wording.basis === "checked" ? wording : { ...wording, basis: "checked" }),
  );
  return edited(replaceStatement(story, id, () => [{ ...statement, wordings }]));
}

const contrastOf = (statement: Statement, other: StatementId) =>
  statement.contrasts.some((contrast) => contrast.statement === other);

/** Says of two statements that they contradict each other, and about what; it stands on both sides. */
export function linkContrast(story: Story, a: StatementId, b: StatementId, about: Localised): EditResult {
  if (a === b) return refused("itself");
  const one = statementOf(story, a);
  const other = statementOf(story, b);
  if (one === null || other === null) return refused("no-statement");
  const words = withTexts(about, {});
  if (words === null) return refused("empty-text");
  const linked = (statement: Statement, to: StatementId): Statement => {
    const rest = statement.contrasts.filter((contrast) => contrast.statement !== to);
    return { ...statement, contrasts: [...rest, { about: words, kind: "contradicts", statement: to }] };
  };
  const first = replaceStatement(story, a, () => [linked(one, b)]);
  return edited(replaceStatement(first, b, () => [linked(other, a)]));
}

/** Takes back that two statements contradict each other, on both sides. */
export function unlinkContrast(story: Story, a: StatementId, b: StatementId): EditResult {
  const one = statementOf(story, a);
  const other = statementOf(story, b);
  if (one === null || other === null) return refused("no-statement");
  if (!contrastOf(one, b) && !contrastOf(other, a)) return edited(story);
  const unlinked = (statement: Statement, from: StatementId): Statement => ({
    ...statement,
    contrasts: statement.contrasts.filter((contrast) => contrast.statement !== from),
  });
  const first = replaceStatement(story, a, () => [unlinked(one, b)]);
  return edited(replaceStatement(first, b, () => [unlinked(other, a)]));
}
