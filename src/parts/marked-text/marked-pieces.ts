import type { TextRange } from "@/text";
import { wordStart, wordStop } from "./word-edges";

/** Something that lies over a range of the text: a mark, whose words lead somewhere, or a highlight, which is only drawn. */
export interface MarkedRange<Of> extends TextRange {
  readonly of: Of;
}

/** Something of no text of its own that stands behind the word in which `at` lies: a count, a badge, a caret. */
export interface Insertion<M, I> {
  readonly at: number;
  readonly of: I;
  /** The mark whose words it closes where they end there; null for one that always stands apart. */
  readonly mark: M | null;
}

/** A mark or a highlight as it lies over some words. */
export type Layer<M, H> =
  | { readonly kind: "mark"; readonly of: M; readonly owns: boolean }
  | {
      readonly kind: "highlight";
      readonly of: H;
      /** Whether it begins with these words, and did not begin before them. */
      readonly begins: boolean;
    };

/** A layer that covers a part of a word; the range is the part. */
export type PartLayer<M, H> = TextRange & { readonly layer: Layer<M, H> };

/**
 * Whole words under one set of layers, the outermost first. Where layers cover a part of a word, the word is a
 * stretch by itself and they are its `parts`.
 */
export interface Stretch<M, H> extends TextRange {
  readonly layers: readonly Layer<M, H>[];
  readonly parts: readonly PartLayer<M, H>[];
}

/** Neighbouring words that lead to one mark, or to none. It begins and ends between words. */
export interface WordingPiece<M, H, I> extends TextRange {
  readonly kind: "text";
  /** What a press on the piece leads to: of the marks over it the shortest. Null for plain text. */
  readonly mark: M | null;
  /** The other marks over it, the longest first. */
  readonly around: readonly M[];
  /** Whether it is the first of its mark's pieces in all the lines, which takes the focus for it. */
  readonly begins: boolean;
  readonly stretches: readonly Stretch<M, H>[];
  /** What stands at its end and belongs to its mark. */
  readonly closings: readonly I[];
}

/** An insertion that no piece of its own mark ends with. */
export interface InsertionPiece<M, I> {
  readonly kind: "insertion";
  readonly at: number;
  readonly of: I;
  readonly mark: M | null;
  /** True where no words are its mark's own, so that it alone leads to it. */
  readonly alone: boolean;
}

export type LinePiece<M, H, I> = WordingPiece<M, H, I> | InsertionPiece<M, I>;

export interface Marking<M, H, I> {
  /** In the order of the text. */
  readonly marks: readonly MarkedRange<M>[];
  readonly highlights?: readonly MarkedRange<H>[];
  readonly insertions?: readonly Insertion<M, I>[];
  /** The mark that goes before all others over the same words. */
  readonly preferred?: M | null;
}

const length = ({ start, end }: TextRange) => end - start;

const meets = (a: TextRange, b: TextRange) => a.start < b.end && b.start < a.end;

const covered = (range: TextRange, by: TextRange) =>
  Math.min(range.end, by.end) - Math.max(range.start, by.start);

/** Words that have the same marks and highlights over them, or one word of which some cover a part. */
interface Atom<M, H> extends TextRange {
  readonly marks: readonly MarkedRange<M>[];
  readonly highlights: readonly MarkedRange<H>[];
}

/** Where a line is cut: at both ends of every word in which something begins or ends, and nowhere inside a word. */
function cutsOf(text: string, line: TextRange, edges: readonly number[]): readonly number[] {
  const cuts = new Set([line.start, line.end]);
  for (const edge of edges) {
    if (edge <= line.start || edge >= line.end) continue;
    for (const cut of [wordStart(text, edge), wordStop(text, edge)]) {
      if (line.start < cut && cut < line.end) cuts.add(cut);
    }
  }
  return [...cuts].sort((a, b) => a - b);
}

function atomsOf<M, H, I>(text: string, line: TextRange, marking: Marking<M, H, I>): readonly Atom<M, H>[] {
  if (line.start >= line.end) return [];
  const { marks, highlights = [], insertions = [] } = marking;
  const here = marks.filter((mark) => meets(mark, line));
  const lit = highlights.filter((highlight) => meets(highlight, line));
  const edges = [...[...here, ...lit].flatMap(({ start, end }) => [start, end])];
  const stops = insertions.map(({ at }) => wordStop(text, at));
  const cuts = cutsOf(text, line, [...edges, ...stops]);
  return cuts.slice(1).map((end, index) => {
    const atom = { start: cuts[index] ?? line.start, end };
    return {
      ...atom,
      marks: here.filter((mark) => meets(mark, atom)),
      highlights: lit.filter((highlight) => meets(highlight, atom)),
    };
  });
}

/**
 * Whose words an atom is: of the marks over at least half of it the preferred one, else the shortest, of two alike
 * the later. Where none reaches that far into a word, the one that has most of it.
 */
function ownerOf<M, H>(atom: Atom<M, H>, preferred: M | null): MarkedRange<M> | null {
  const half = atom.marks.filter((mark) => covered(atom, mark) * 2 >= length(atom));
  const most = Math.max(0, ...atom.marks.map((mark) => covered(atom, mark)));
  const among = half.length > 0 ? half : atom.marks.filter((mark) => covered(atom, mark) === most);
  const chosen = among.find(({ of }) => of === preferred);
  if (chosen !== undefined) return chosen;
  return among.reduce<MarkedRange<M> | null>(
    (found, mark) => (found === null || length(mark) <= length(found) ? mark : found),
    null,
  );
}

interface Owned<M, H> {
  readonly atom: Atom<M, H>;
  readonly owner: M | null;
  readonly around: readonly M[];
}

function own<M, H>(atom: Atom<M, H>, preferred: M | null): Owned<M, H> {
  const owner = ownerOf(atom, preferred);
  const around = atom.marks.filter((mark) => mark !== owner).sort((a, b) => length(b) - length(a));
  return { atom, owner: owner?.of ?? null, around: around.map(({ of }) => of) };
}

function stretchOf<M, H>({ atom, owner, around }: Owned<M, H>): Stretch<M, H> {
  const { start, end, marks, highlights } = atom;
  const order = [...around, ...(owner === null ? [] : [owner])];
  const over: readonly MarkedRange<Layer<M, H>>[] = [
    ...[...marks]
      .sort((a, b) => order.indexOf(a.of) - order.indexOf(b.of))
      .map((mark) => ({ ...mark, of: { kind: "mark" as const, of: mark.of, owns: mark.of === owner } })),
    ...highlights.map((each) => ({
      ...each,
      of: { kind: "highlight" as const, of: each.of, begins: each.start >= start },
    })),
  ];
  const isWhole = (each: TextRange) => each.start <= start && end <= each.end;
  return {
    start,
    end,
    layers: over.filter(isWhole).map(({ of }) => of),
    parts: over
      .filter((each) => !isWhole(each))
      .map((each) => ({
        start: Math.max(start, each.start),
        end: Math.min(end, each.end),
        layer: each.of,
      })),
  };
}

const sameLayers = <M, H>(a: Stretch<M, H>, b: Stretch<M, H>) =>
  a.parts.length + b.parts.length === 0 &&
  a.layers.length === b.layers.length &&
  a.layers.every((layer, index) => layer.of === b.layers[index]?.of);

const sameMarks = <M, H>(a: Owned<M, H>, b: Owned<M, H>) =>
  a.owner === b.owner &&
  a.around.length === b.around.length &&
  a.around.every((each, index) => each === b.around[index]);

/** Puts atoms together as long as their marks are the same and nothing is inserted between them. */
function groupOwned<M, H>(
  owned: readonly Owned<M, H>[],
  stops: ReadonlySet<number>,
): readonly (readonly [Owned<M, H>, ...Owned<M, H>[]])[] {
  const groups: [Owned<M, H>, ...Owned<M, H>[]][] = [];
  for (const each of owned) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && sameMarks(before, each) && !stops.has(each.atom.start))
      last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function joinStretches<M, H>(stretches: readonly Stretch<M, H>[]): readonly Stretch<M, H>[] {
  const joined: Stretch<M, H>[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && sameLayers(last, stretch))
      joined[joined.length - 1] = { ...last, end: stretch.end };
    else joined.push(stretch);
  }
  return joined;
}

/** The first offset of the words that are each mark's own, in all lines. */
function firstOwn<M, H>(lines: readonly (readonly Owned<M, H>[])[]): ReadonlyMap<M, number> {
  const found = new Map<M, number>();
  for (const { owner, atom } of lines.flat()) {
    if (owner !== null && !found.has(owner)) found.set(owner, atom.start);
  }
  return found;
}

/**
 * Cuts the lines of a text into what is drawn, line by line; `lines` are ranges of the text, and so are the marks and
 * the highlights, which may reach beyond a line. The pieces of a line rejoin to it exactly, the stretches of a piece to
 * the piece, and every edge lies between two words:
 *
 *     بـ[ثورات ملونة]  →  one piece «بثورات ملونة»: the word «بثورات», of which «ثورات» is a part, and « ملونة»
 *
 * Each mark has one piece that takes the focus for it, or, where other marks own all of its words, its insertion alone.
 */
export function markedPieces<M, H = never, I = never>(
  text: string,
  lines: readonly TextRange[],
  marking: Marking<M, H, I>,
): readonly (readonly LinePiece<M, H, I>[])[] {
  const { insertions = [], preferred = null } = marking;
  const owned = lines.map((line) => atomsOf(text, line, marking).map((atom) => own(atom, preferred)));
  const first = firstOwn(owned);
  return owned.map((all, index) => {
    const line = lines[index] ?? { start: 0, end: 0 };
    const inserted = insertions
      .filter(({ at }) => (at > line.start || (at === line.start && index === 0)) && at <= line.end)
      .map((each) => ({ ...each, at: Math.min(wordStop(text, each.at), line.end) }));
    const apart = (insertion: Insertion<M, I>): InsertionPiece<M, I> => ({
      kind: "insertion",
      ...insertion,
      alone: insertion.mark !== null && !first.has(insertion.mark),
    });
    const pieces = groupOwned(all, new Set(inserted.map(({ at }) => at))).flatMap(
      (group): readonly LinePiece<M, H, I>[] => {
        const [{ atom, owner, around }] = group;
        const end = group.at(-1)?.atom.end ?? atom.end;
        const behind = inserted.filter(({ at }) => at === end);
        const closes = ({ mark }: Insertion<M, I>) => mark !== null && mark === owner;
        return [
          {
            kind: "text",
            start: atom.start,
            end,
            mark: owner,
            around,
            begins: owner !== null && first.get(owner) === atom.start,
            stretches: joinStretches(group.map(stretchOf)),
            closings: behind.filter(closes).map(({ of }) => of),
          },
          ...behind.filter((each) => !closes(each)).map(apart),
        ];
      },
    );
    return [...inserted.filter(({ at }) => at === line.start).map(apart), ...pieces];
  });
}
