import {
  type Filter,
  filterFacets,
  isFacetActive,
  parameterOf,
  type Statement,
  type Story,
  writeFilter,
} from "@/corpus";

/** What of a filter stands in a file's name: letters, marks and digits of any script, joined by hyphens. */
const plain = (value: string) => value.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");

/** A word that somebody filters by may be long; a file's name may not. */
const longestWords = 40;

function filterParts(filter: Filter): readonly string[] {
  const query = writeFilter(filter);
  return filterFacets
    .filter((facet) => isFacetActive(filter, facet))
    .map((facet) => {
      const name = parameterOf(facet);
      const value = query[name] ?? "";
      return `${name}-${plain(facet === "words" ? value.slice(0, longestWords) : value)}`;
    });
}

/**
 * A name that says what is in a file: the story, the statement or that it is of all of them, and what they are
 * filtered by. Its parts are parted by low lines: `muqabala_budget-2025_no-new-taxes.csv`,
 * `muqabala_budget-2025_statements_speaker-minister.json`.
 */
export function exportName(
  story: Pick<Story, "id">,
  statement: Pick<Statement, "id"> | null,
  filter: Filter,
  extension: string,
): string {
  const parts = ["muqabala", story.id, statement?.id ?? "statements", ...filterParts(filter)];
  return `${parts.join("_")}.${extension}`;
}

/** The name of a whole story's file in the published format: `muqabala-budget-2025.json`. */
export function storyFileName({ id }: Pick<Story, "id">): string {
  return `muqabala-${id}.json`;
}
