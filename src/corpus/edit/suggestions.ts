import type { MatchReason } from "../../text/match/types";
import type { Localised, StatementId, Story } from "../types";
import { type EditResult, type Refused, refused } from "./result";
import type { SpeakerChoice } from "./speakers";
import { linkContrast, mergeStatements } from "./statements";

/** Two statements that the engine holds to be one, or to contradict each other, and why; a person decides. */
export interface Suggestion {
  readonly kind: "same" | "contrast";
  readonly one: StatementId;
  readonly other: StatementId;
  /** Above 0 and at most 1. */
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
}

/** A pair that a person has said no to, so that it is not suggested again. */
export interface Rejection {
  readonly kind: Suggestion["kind"];
  readonly one: StatementId;
  readonly other: StatementId;
}

/** A story in the reader's hands, with what is still to be decided. It is what undo and redo step through. */
export interface Draft {
  readonly story: Story;
  readonly suggestions: readonly Suggestion[];
  readonly rejected: readonly Rejection[];
}

/** A draft after an edit, or the reason why there is none. */
export type DraftResult = (Extract<EditResult, { ok: true }> & { readonly draft: Draft }) | Refused;

/** What a pair is known by, whichever way round it stands. */
export const pairKey = ({ kind, one, other }: Rejection) => `${kind} ${[one, other].sort().join(" ")}`;

function once<Pair extends Rejection>(
  pairs: readonly Pair[],
  passes: (pair: Pair) => boolean,
): readonly Pair[] {
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const key = pairKey(pair);
    if (seen.has(key) || !passes(pair)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The draft with the pairs that still can be decided: of two statements that the story has, each pair once, none
 * that was rejected, no contrast that is linked already.
 */
export function settleDraft({ story, suggestions, rejected }: Draft): Draft {
  const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
  const stands = ({ one, other }: Rejection) => one !== other && statements.has(one) && statements.has(other);
  const isLinked = ({ kind, one, other }: Rejection) =>
    kind === "contrast" &&
    statements.get(one)?.contrasts.some(({ statement }) => statement === other) === true;
  const kept = once(rejected, stands);
  const noes = new Set(kept.map(pairKey));
  const open = once(suggestions, (pair) => stands(pair) && !noes.has(pairKey(pair)) && !isLinked(pair));
  return { story, suggestions: open, rejected: kept };
}

/** What was suggested for a statement that is now part of another is suggested for that one. */
function renamed<Pair extends Rejection>(
  pairs: readonly Pair[],
  from: StatementId,
  to: StatementId,
): readonly Pair[] {
  const name = (id: StatementId) => (id === from ? to : id);
  return pairs.map((pair) => ({ ...pair, one: name(pair.one), other: name(pair.other) }));
}

/** The same story, or an edited one, with suggestions and rejections fitted to it. */
export function withStory(draft: Draft, story: Story): Draft {
  return story === draft.story ? draft : settleDraft({ ...draft, story });
}

/** Edits a draft's story; suggestions for what is gone go too. The same draft where the edit changes nothing. */
export function editDraft(draft: Draft, edit: (story: Story) => EditResult): DraftResult {
  const result = edit(draft.story);
  return result.ok ? { ...result, draft: withStory(draft, result.story) } : result;
}

/** Makes two statements one, with their suggestions; `whoSpoke` as for {@link mergeStatements}. */
export function mergeInDraft(
  draft: Draft,
  kept: StatementId,
  dropped: StatementId,
  whoSpoke: SpeakerChoice | null = null,
): DraftResult {
  const result = mergeStatements(draft.story, kept, dropped, whoSpoke);
  if (!result.ok) return result;
  const merged = settleDraft({
    story: result.story,
    suggestions: renamed(draft.suggestions, dropped, kept),
    rejected: renamed(draft.rejected, dropped, kept),
  });
  return { ...result, draft: merged };
}

/**
 * Says yes: the two become one statement, or are linked as contradicting each other, about `about`. `whoSpoke` as for
 * {@link mergeStatements}.
 */
export function acceptSuggestion(
  draft: Draft,
  suggestion: Suggestion,
  about: Localised,
  whoSpoke: SpeakerChoice | null = null,
): DraftResult {
  const { kind, one, other } = suggestion;
  if (!draft.suggestions.some((each) => pairKey(each) === pairKey(suggestion)))
    return refused("no-statement");
  if (kind === "same") return mergeInDraft(draft, one, other, whoSpoke);
  return editDraft(draft, (story) => linkContrast(story, one, other, about));
}

/** Says no: the pair is not suggested again. */
export function rejectSuggestion(draft: Draft, { kind, one, other }: Suggestion): Draft {
  return settleDraft({ ...draft, rejected: [...draft.rejected, { kind, one, other }] });
}

/** A draft with further suggestions, as after an article was added; what was rejected stays rejected. */
export function suggest(draft: Draft, suggestions: readonly Suggestion[]): Draft {
  return settleDraft({ ...draft, suggestions: [...draft.suggestions, ...suggestions] });
}

/** A draft of a story about which nothing is suggested. */
export function startDraft(story: Story, suggestions: readonly Suggestion[] = []): Draft {
  return settleDraft({ story, suggestions, rejected: [] });
}
