import type { Article, Statement } from "@/corpus";
import {
  agreement,
  type Collation,
  compareWordings,
  type Piece,
  type TextRange,
  type VariantKind,
} from "@/text";
import type { ArticlePassage } from "./passages";

/** The words of a passage that are compared, joined, and where each stretch of them stands in its article. */
export interface Gathered {
  readonly text: string;
  readonly stretches: readonly (TextRange & { readonly at: number })[];
}

/** The kinds that are another wording; another spelling or form of a word, or its place, is not. */
const differing: ReadonlySet<VariantKind> = new Set([
  "name",
  "number",
  "substitution",
  "rephrased",
  "addition",
  "omission",
  "negation",
]);

/**
 * Below this share of common words (`agreement`) two wordings have hardly a word in common, so that nearly all would be
 * marked, which tells a reader nothing.
 */
const leastAgreement = 0.2;

/** Ranges in their order, those that meet as one. */
function union(ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (before === undefined || before.end < range.start) joined.push(range);
    else joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
  }
  return joined;
}

/** Gathers what a passage says of some statements. Stretches are parted by a newline. */
export function gather(
  { text }: Article,
  { wordings }: ArticlePassage,
  statements: readonly Statement[],
): Gathered {
  const ids = new Set(statements.map(({ id }) => id));
  const own = wordings.filter(({ statement }) => ids.has(statement.id));
  let at = 0;
  const stretches = union(own.map(({ wording }) => wording)).map(({ start, end }) => {
    const stretch = { start, end, at };
    at += end - start + 1;
    return stretch;
  });
  return { text: stretches.map(({ start, end }) => text.slice(start, end)).join("\n"), stretches };
}

/** Marks that only white space parts become one, so that a phrase is not marked word by word. */
function smoothed(text: string, marks: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    if (before !== undefined && /^[^\S\n]*$/.test(text.slice(before.end, mark.start))) {
      joined[joined.length - 1] = { start: before.start, end: mark.end };
    } else joined.push(mark);
  }
  return joined;
}

function marksOf(pieces: readonly Piece[], { text, stretches }: Gathered): readonly TextRange[] {
  const marks = pieces
    .filter(({ kind, punctuation }) => !punctuation && differing.has(kind))
    .map(({ start, end }) => ({ start, end }));
  return smoothed(text, marks).flatMap((mark) =>
    stretches.flatMap(({ start, end, at }) => {
      const from = Math.max(mark.start - at, 0) + start;
      const to = Math.min(mark.end - at + start, end);
      return from < to ? [{ start: from, end: to }] : [];
    }),
  );
}

/** The words of two passages that the other one has not, as ranges of their articles. */
export interface Differences {
  readonly first: readonly TextRange[];
  readonly second: readonly TextRange[];
  /** True where they have hardly a word in common; then none is listed. */
  readonly otherwise: boolean;
}

/** What differs between two passages, by the collation of what was gathered of them, the first one first. */
export function differencesOf(collation: Collation, first: Gathered, second: Gathered): Differences {
  if (agreement(collation, 0, 1) < leastAgreement) return { first: [], second: [], otherwise: true };
  const { a, b } = compareWordings(collation, 0, 1);
  return { first: marksOf(a, first), second: marksOf(b, second), otherwise: false };
}
