import type { VariantKind } from "@/text";
import { pieceName } from "./piece-names";
import { namesOf } from "./stops";
import type { StreamPassage } from "./stream-words";

/** The name of a branch as a piece: its own, apart from those of the variants inside it. */
export function branchName(wording: number, from: number): string {
  return `branch-${pieceName(wording, from)}`;
}

/** The names of all pieces of a stream that can be stopped at, in reading order: spellings on the way, and branches. */
export function streamNames(
  passages: readonly StreamPassage[],
  hidden: ReadonlySet<VariantKind>,
): readonly string[] {
  return passages.flatMap((passage) => {
    if (!passage.shared)
      return passage.branches.map(({ wordings: [first] }) => branchName(first, passage.from));
    return namesOf(passage.wording, passage.fragments, hidden);
  });
}
