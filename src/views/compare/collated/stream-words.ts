import type { Range, VariantKind } from "@/text";
import type { Collated } from "./collated";
import { type Fragment, fragmentsOf, type Part } from "./fragments";
import { gravest, type MarkKind } from "./gravity";
import type { Passage } from "./passages";
import { columnsIn, type Span } from "./variants";

/** One wording's text along the stream: its fragments, and its words as ranges of its text, cut at spaces alone. */
export interface StreamText {
  readonly fragments: readonly Fragment[];
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
  | (Span & StreamText & { readonly shared: true; readonly wording: number })
  | (Span & { readonly shared: false; readonly branches: readonly StreamBranch[] });

function cutPart(part: Part, range: Range): readonly Part[] {
  const start = Math.max(part.start, range.start);
  const end = Math.min(part.end, range.end);
  if (start >= end) return [];
  return [{ start, end, kind: part.kind, ...(start > part.start ? { continued: true } : {}) }];
}

/** What of some fragments lies in a range of their text. */
export function cutFragments(fragments: readonly Fragment[], range: Range): readonly Fragment[] {
  return fragments.flatMap((fragment) => {
    const start = Math.max(fragment.start, range.start);
    const end = Math.min(fragment.end, range.end);
    if (start >= end) return [];
    return [{ ...fragment, start, end, parts: fragment.parts.flatMap((part) => cutPart(part, range)) }];
  });
}

function textOf(collated: Collated, wording: number, span: Span): StreamText {
  const fragments = fragmentsOf(collated, wording, span).filter(({ gap }) => gap === null);
  const start = fragments[0]?.start ?? 0;
  const text = (collated.collation.texts[wording] ?? "").slice(start, fragments.at(-1)?.end ?? 0);
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  return { fragments, words };
}

function gapOf(collated: Collated, wording: number, span: Span): MarkKind | null {
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
