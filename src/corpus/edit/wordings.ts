import { findCueForm } from "../../text/cues";
import type { TextRange } from "../../text/quotes/index";
import type { Basis, Cue, Mode, Story, Wording } from "../types";
import { articleOf, replaceStatement } from "./change";
import { findWording, isSamePlace, movedTo, refOf, type WordingRef } from "./refs";
import { type EditResult, edited, refused } from "./result";
import { snapRange } from "./snap";
import { tidy } from "./tidy";

function changeWording(story: Story, ref: WordingRef, change: (wording: Wording) => Wording): EditResult {
  const found = findWording(story, ref);
  if (found === null) return refused("no-wording");
  const { statement, wording } = found;
  const next = change(wording);
  if (next === wording) return edited(story, ref);
  const moved = !isSamePlace(next, wording);
  if (moved && statement.wordings.some((other) => isSamePlace(other, next))) return refused("already-there");
  const wordings = statement.wordings.map((each) => (each === wording ? next : each));
  return edited(
    replaceStatement(story, statement.id, () => [{ ...statement, wordings }]),
    refOf(statement, next),
  );
}

/** Says of a wording that a person has looked at it, or takes that back. */
export function setBasis(story: Story, ref: WordingRef, basis: Basis): EditResult {
  return changeWording(story, ref, (wording) => (wording.basis === basis ? wording : { ...wording, basis }));
}

/** Says of every wording of one article, or of the whole story, that a person has looked at it. */
export function checkAll(story: Story, article: Wording["article"] | null = null): EditResult {
  if (article !== null && articleOf(story, article) === null) return refused("no-article");
  const isNew = (wording: Wording) =>
    wording.basis === "found" && (article === null || wording.article === article);
  if (!story.statements.some(({ wordings }) => wordings.some(isNew))) return edited(story);
  const statements = story.statements.map((statement) => ({
    ...statement,
    wordings: statement.wordings.map(
      (wording): Wording => (isNew(wording) ? { ...wording, basis: "checked" } : wording),
    ),
  }));
  return edited({ ...story, statements });
}

/** Moves a wording's edges, out to whole words. Whoever sets them has looked at the wording. */
export function setBounds(story: Story, ref: WordingRef, range: TextRange): EditResult {
  const article = articleOf(story, ref.article);
  if (article === null) return refused("no-article");
  const snapped = snapRange(article, range);
  if (snapped === null) return refused("no-words");
  return changeWording(story, ref, (wording) =>
    wording.start === snapped.start && wording.end === snapped.end
      ? wording
      : { ...movedTo(wording, snapped), basis: "checked" },
  );
}

/** Sets how a wording gives the words. */
export function setMode(story: Story, ref: WordingRef, mode: Mode): EditResult {
  return changeWording(story, ref, (wording) =>
    wording.mode === mode ? wording : { ...wording, mode, basis: "checked" },
  );
}

/** The attributing words of an article at a range: their place, and the plain form that the lexicon knows them by. */
function cueAt(article: { readonly text: string }, { start, end }: TextRange): Cue {
  const words = article.text.slice(start, end);
  return { start, end, verb: findCueForm(words)?.lemma ?? words };
}

function withoutCue({ cue: _, ...wording }: Wording): Wording {
  return wording;
}

/** Sets the attributing words of a wording by their range in its article, out to whole words; null takes them away. */
export function setCue(story: Story, ref: WordingRef, range: TextRange | null): EditResult {
  const article = articleOf(story, ref.article);
  if (article === null) return refused("no-article");
  const snapped = range === null ? null : snapRange(article, range);
  if (range !== null && snapped === null) return refused("no-words");
  return changeWording(story, ref, (wording) => {
    if (snapped === null) {
      return wording.cue === undefined ? wording : { ...withoutCue(wording), basis: "checked" };
    }
    return { ...wording, cue: cueAt(article, snapped), basis: "checked" };
  });
}

function withoutCredit({ credit: _, ...wording }: Wording): Wording {
  return wording;
}

/** Sets whom the article names as its source for a wording, in the article's words; null takes it away. */
export function setCredit(story: Story, ref: WordingRef, credit: string | null): EditResult {
  const words = credit?.trim();
  if (words === "") return refused("empty-text");
  return changeWording(story, ref, (wording) => {
    if (wording.credit === words) return wording;
    if (words === undefined) return { ...withoutCredit(wording), basis: "checked" };
    return { ...wording, credit: words, basis: "checked" };
  });
}

/** Takes a wording away; with its last wording goes the statement. */
export function removeWording(story: Story, ref: WordingRef): EditResult {
  const found = findWording(story, ref);
  if (found === null) return refused("no-wording");
  const { statement, wording } = found;
  const wordings = statement.wordings.filter((each) => each !== wording);
  return edited(
    tidy(
      story,
      replaceStatement(story, statement.id, () => [{ ...statement, wordings }]),
    ),
  );
}
