import type { Collation, Range, VariantKind } from "@/text";
import type { Collated } from "./collated";
import { fragmentsOf, type MarkedStretch, namesOf, textAt, type WordingPiece } from "./fragments";
import { gravest, type MarkKind, sameWords } from "./kinds";
import { plainWords } from "./readings";
import { groupColumns, isShared } from "./table";
import { type ColumnRange, columnsIn, pieceName } from "./variants";

/** What some wordings have where the stream parts; they are one branch where they differ in spelling at most. */
export interface Branch {
  /** In their order; the first is the one whose letters are shown. */
  readonly wordings: readonly [number, ...number[]];
  /** True where these wordings have no words here and the stream runs past. */
  readonly empty: boolean;
}

/** A stretch of the stream: shared by all, shown in the letters of `wording`, or parted into branches. */
export type Passage =
  | (ColumnRange & { readonly shared: true; readonly wording: number })
  | (ColumnRange & { readonly shared: false; readonly branches: readonly Branch[] });

/** The wordings of a span by what they say there: the base's branch first, then the one that most follow. */
function branchesAt(collated: Collated, span: ColumnRange): readonly Branch[] {
  const groups = new Map<string, [number, ...number[]]>();
  for (const wording of collated.collation.texts.keys()) {
    const words = plainWords(textAt(collated, wording, span) ?? "");
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [wording]);
    else if (wording === collated.base) group.unshift(wording);
    else group.push(wording);
  }
  const weight = ({ wordings, empty }: Branch) =>
    wordings[0] === collated.base
      ? Number.POSITIVE_INFINITY
      : wordings.length - (empty ? wordings.length : 0);
  return [...groups]
    .map(([words, wordings]) => ({ wordings, empty: words === "" }))
    .sort((a, b) => weight(b) - weight(a) || a.wordings[0] - b.wordings[0]);
}

/** The wording whose spelling is most often that of most; its letters stand for all in what they share. */
function commonest({ collation, base }: Collated, columns: readonly number[]): number {
  if (base !== null) return base;
  const score = collation.texts.map(() => 0);
  for (const column of columns) {
    const written = (collation.columns[column]?.cells ?? []).map((cell) => cell?.written ?? null);
    written.forEach((word, wording) => {
      if (word !== null)
        score[wording] = (score[wording] ?? 0) + written.filter((other) => other === word).length;
    });
  }
  return Math.max(0, score.indexOf(Math.max(...score)));
}

/** The wordings have to share so much of their words, or the stream is all branches. */
const leastShared = 1 / 3;

/** How much of their words all wordings share, from 0 to 1; another spelling or form of a word is the same word. */
export function shareOfWords(collation: Collation): number {
  const words = collation.columns.flatMap(({ cells, punctuation }) =>
    punctuation ? [] : cells.filter((cell) => cell !== null),
  ).length;
  const shared = [...collation.columns.entries()].filter(
    ([column, { punctuation }]) => !punctuation && isShared({ collation }, column, sameWords),
  ).length;
  return words === 0 ? 0 : (shared * collation.texts.length) / words;
}

/** Whether wordings share enough to run together as a stream. */
export function canStream(collation: Collation): boolean {
  return shareOfWords(collation) >= leastShared;
}

/** The stream of a collation: what all share, and where they part. Spelling parts nobody. */
export function passagesOf(collated: Collated, hidden: ReadonlySet<VariantKind>): readonly Passage[] {
  const { collation } = collated;
  const light = new Set([...hidden, "spelling" as const]);
  const groups = groupColumns(collation, {
    shared: (column) => isShared(collated, column, light),
    together: () => true,
  });
  const sharedColumns = [...collation.columns.keys()].filter((column) => isShared(collated, column, light));
  const wording = commonest(collated, sharedColumns);
  return groups.map(({ from, to, shared }) =>
    shared
      ? { from, to, shared, wording }
      : { from, to, shared, branches: branchesAt(collated, { from, to }) },
  );
}

/** One wording's text along the stream: its fragments, and its words as ranges of its text, cut at spaces alone. */
export interface StreamText {
  readonly fragments: readonly WordingPiece[];
  readonly words: readonly Range[];
}

/** A branch with the text of its first wording. */
export interface StreamBranch extends StreamText {
  readonly wordings: readonly [number, ...number[]];
  /** What is missing where the branch has no words; null where it has some, or nothing is expected of it. */
  readonly gap: MarkKind | null;
}

/** A passage with its text. */
export type StreamPassage =
  | (ColumnRange & StreamText & { readonly shared: true; readonly wording: number })
  | (ColumnRange & { readonly shared: false; readonly branches: readonly StreamBranch[] });

function cutPart(part: MarkedStretch, range: Range): readonly MarkedStretch[] {
  const start = Math.max(part.start, range.start);
  const end = Math.min(part.end, range.end);
  if (start >= end) return [];
  return [{ start, end, kind: part.kind, ...(start > part.start ? { continued: true } : {}) }];
}

/** What of some fragments lies in a range of their text. */
export function cutFragments(fragments: readonly WordingPiece[], range: Range): readonly WordingPiece[] {
  return fragments.flatMap((fragment) => {
    const start = Math.max(fragment.start, range.start);
    const end = Math.min(fragment.end, range.end);
    if (start >= end) return [];
    return [{ ...fragment, start, end, parts: fragment.parts.flatMap((part) => cutPart(part, range)) }];
  });
}

function textOf(collated: Collated, wording: number, span: ColumnRange): StreamText {
  const fragments = fragmentsOf(collated, wording, span).filter(({ gap }) => gap === null);
  const start = fragments[0]?.start ?? 0;
  const text = (collated.collation.texts[wording] ?? "").slice(start, fragments.at(-1)?.end ?? 0);
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  return { fragments, words };
}

function gapOf(collated: Collated, wording: number, span: ColumnRange): MarkKind | null {
  return gravest(columnsIn(span).map((column) => collated.marks[wording]?.[column]?.kind ?? null));
}

/** The passages of a stream with their texts. */
export function withWords(collated: Collated, passages: readonly Passage[]): readonly StreamPassage[] {
  return passages.map((passage): StreamPassage => {
    if (passage.shared) return { ...passage, ...textOf(collated, passage.wording, passage) };
    const { from, to } = passage;
    return {
      from,
      to,
      shared: false,
      branches: passage.branches.map(({ wordings, empty }) => ({
        wordings,
        ...(empty
          ? { fragments: [], words: [], gap: gapOf(collated, wordings[0], passage) }
          : { ...textOf(collated, wordings[0], passage), gap: null }),
      })),
    };
  });
}

/** How many parts of a kind that has a sign before it begin in a word. */
export function signsIn({ fragments }: StreamText, word: Range, hidden: ReadonlySet<VariantKind>): number {
  return cutFragments(fragments, word)
    .flatMap(({ parts }) => parts)
    .filter(
      ({ kind, continued }) => (kind === "moved" || kind === "negation") && !continued && !hidden.has(kind),
    ).length;
}

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
