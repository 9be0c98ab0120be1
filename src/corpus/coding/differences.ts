import { refOf, type WordingRef } from "../edit/index";
import { tagNames } from "../noted";
import type { ArticleId, StatementId, Story } from "../types";
import type { Mark, MarkPair, MatchedMarks, SharedArticle } from "./match-marks";

/** Where two people have decided otherwise. `ref` is the wording in my story; `theirs` is how the other has it. */
export type CodingDifference =
  /** I have marked it, the other has not. */
  | { readonly kind: "mine-alone"; readonly ref: WordingRef; readonly mine: Mark }
  /** The other has marked it, I have not: in `article` of mine; `near` is my statement that has others of their statement. */
  | {
      readonly kind: "theirs-alone";
      readonly article: ArticleId;
      readonly theirs: Mark;
      readonly near: StatementId | null;
    }
  | {
      readonly kind: "edges" | "speaker" | "mode";
      readonly ref: WordingRef;
      readonly mine: Mark;
      readonly theirs: Mark;
    }
  | {
      readonly kind: "tags";
      readonly ref: WordingRef;
      readonly mine: Mark;
      readonly theirs: Mark;
      /** By name. */
      readonly myTags: readonly string[];
      readonly theirTags: readonly string[];
    }
  /** I have put it with another wording, the other has put it elsewhere. */
  | { readonly kind: "joined-by-me"; readonly ref: WordingRef; readonly mine: Mark; readonly beside: Mark }
  /** The other has put it with another wording, which is of another statement of mine. */
  | { readonly kind: "joined-by-them"; readonly ref: WordingRef; readonly mine: Mark; readonly beside: Mark };

interface Matched {
  readonly article: SharedArticle;
  readonly marks: MatchedMarks;
}

const refTo = ({ statement, wording }: Mark): WordingRef => refOf(statement, wording);

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name) => other.includes(name));

/** What the two say otherwise of a mark that both have made. */
function withinPair(mine: Story, theirs: Story, pair: MarkPair): readonly CodingDifference[] {
  const [a, b] = [pair.mine, pair.theirs];
  const at = { ref: refTo(a), mine: a, theirs: b };
  const [myTags, theirTags] = [tagNames(mine, a.wording.note), tagNames(theirs, b.wording.note)];
  const isMoved = a.wording.start !== b.wording.start || a.wording.end !== b.wording.end;
  return [
    ...(isMoved ? [{ kind: "edges" as const, ...at }] : []),
    ...(a.speaker === b.speaker ? [] : [{ kind: "speaker" as const, ...at }]),
    ...(a.wording.mode === b.wording.mode ? [] : [{ kind: "mode" as const, ...at }]),
    ...(isSame(myTags, theirTags) ? [] : [{ kind: "tags" as const, ...at, myTags, theirTags }]),
  ];
}

/**
 * Marks that one has put into a statement with an earlier mark and the other has not, each told once: against the first mark of
 * the statement that it parts from.
 */
function grouping(
  pairs: readonly MarkPair[],
  kind: "joined-by-me" | "joined-by-them",
): readonly CodingDifference[] {
  const groupOf = ({ mine, theirs }: MarkPair) =>
    kind === "joined-by-me" ? mine.statement.id : theirs.statement.id;
  const otherGroupOf = ({ mine, theirs }: MarkPair) =>
    kind === "joined-by-me" ? theirs.statement.id : mine.statement.id;
  const first = new Map<StatementId, MarkPair>();
  return pairs.flatMap((pair) => {
    const known = first.get(groupOf(pair));
    if (known === undefined) first.set(groupOf(pair), pair);
    if (known === undefined || otherGroupOf(known) === otherGroupOf(pair)) return [];
    return [{ kind, ref: refTo(pair.mine), mine: pair.mine, beside: known.mine }];
  });
}

/** All differences, by article and in the order of the text; which marks belong together comes last. */
export function differencesIn(
  mine: Story,
  theirs: Story,
  matched: readonly Matched[],
): readonly CodingDifference[] {
  const pairs = matched.flatMap(({ marks }) => marks.both);
  const mineOf = new Map(pairs.map((pair) => [pair.theirs.statement.id, pair.mine.statement.id]));
  const inTexts = matched.flatMap(({ article, marks }) => {
    const found: { readonly start: number; readonly each: CodingDifference }[] = [];
    for (const mark of marks.mineAlone)
      found.push({
        start: mark.wording.start,
        each: { kind: "mine-alone", ref: refTo(mark), mine: mark },
      });
    for (const mark of marks.theirsAlone) {
      const near = mineOf.get(mark.statement.id) ?? null;
      found.push({
        start: mark.wording.start,
        each: { kind: "theirs-alone", article: article.mine.id, theirs: mark, near },
      });
    }
    for (const pair of marks.both)
      for (const each of withinPair(mine, theirs, pair)) found.push({ start: pair.mine.wording.start, each });
    return found.sort((a, b) => a.start - b.start).map(({ each }) => each);
  });
  return [...inTexts, ...grouping(pairs, "joined-by-them"), ...grouping(pairs, "joined-by-me")];
}
