import type { ArticleId, Filter, OutletId, StatementId, StoryId } from "@/corpus";
import type { BesideAddress, OriginalBase, StatementAddress } from "./address";
import { lightKinds } from "./choices";

// Apart from address.ts, since the first page of all has no such links.

/** The comparison of a statement as it opens, with one outlet in view or none. */
export function statementAddress(
  story: StoryId,
  statement: StatementId,
  filter: Filter,
  outlet: OutletId | null = null,
): StatementAddress {
  return {
    screen: "statement",
    story,
    statement,
    filter,
    outlet,
    view: "rows",
    base: null,
    hidden: lightKinds,
    all: false,
  };
}

/** How an original is named as what the others are read against. */
export function originalBase(original: ArticleId): OriginalBase {
  return `original.${original}`;
}

/** Two articles from their beginning, in full. */
export function besideAddress(
  story: StoryId,
  article: ArticleId,
  other: ArticleId,
  filter: Filter,
): BesideAddress {
  return { screen: "beside", story, article, other, filter, statement: null, sharedOnly: false };
}
