import { type AffixSplit, letterCount, lettersEnd, proclitics } from "../words/index";
import { type ColumnRead, type PairView, readingOf } from "./pair-view";
import type { PassagePair, WordRange } from "./passages";
import type { Cell, Collation, Range, VariantKind } from "./types";

const whole = (cell: Cell): readonly Range[] => [{ start: cell.start, end: cell.end }];

const known = new Set(["", ...proclitics]);

/**
 * How many letters of a prefix the other lacks: all, less what both have next to the core, where that is a clitic of
 * its own. Of وبال beside بال it is the و.
 */
function ownPrefix(own: string, other: string): number {
  for (let common = Math.min(own.length, other.length); common > 0; common -= 1) {
    const shared = own.slice(own.length - common);
    const isShared = other.endsWith(shared) && known.has(shared);
    if (isShared && known.has(own.slice(0, -common)) && known.has(other.slice(0, -common))) {
      return own.length - common;
    }
  }
  return own.length;
}

/** The words of a cell that letters are counted in: its tokens but for marks of punctuation. */
const wordsOf = (cell: Cell) => cell.tokens.filter((token) => token.kind !== "punctuation");

/** Where the first `count` letters of a cell end in its text, or null where they cannot be parted. */
function positionAfter(cell: Cell, count: number): number | null {
  let left = count;
  for (const token of wordsOf(cell)) {
    const letters = letterCount(token.text);
    if (left <= letters) {
      const end = lettersEnd(token.text, left);
      return end === null ? null : token.start + end;
    }
    left -= letters;
  }
  return null;
}

/**
 * The parts of a cell's text that a difference of clitics and endings touches: its prefix, its suffix, both, or none
 * when the other word has all that this one has and more. The whole cell where letters cannot be parted.
 */
export function affixMarks(cell: Cell, own: AffixSplit, other: AffixSplit): readonly Range[] {
  const marks: Range[] = [];
  const prefix = own.prefix === other.prefix ? 0 : ownPrefix(own.prefix, other.prefix);
  if (prefix > 0) {
    const end = positionAfter(cell, prefix);
    if (end === null) return whole(cell);
    marks.push({ start: cell.start, end });
  }
  if (own.suffix !== other.suffix && own.suffix !== "") {
    const letters = wordsOf(cell).reduce((sum, token) => sum + letterCount(token.text), 0);
    const start = positionAfter(cell, letters - own.suffix.length);
    if (start === null) return whole(cell);
    marks.push({ start, end: cell.end });
  }
  return marks;
}

/** What one wording has in one column, beside another wording. */
export interface Piece extends Range {
  readonly kind: VariantKind;
  /** The column, as its place in the collation's list. */
  readonly column: number;
  /** The parts of the range that differ: all of it, or a prefix or suffix alone; none where nothing does. */
  readonly marks: readonly Range[];
  /** What answers to it in the other wording: a word, or of `moved` and `rephrased` a passage; or null. */
  readonly opposite: Range | null;
  /** For `moved` and `rephrased`: which of the comparison's links; null where the other says it without a passage of its own. */
  readonly link: number | null;
  /** For `number`: whether one figure is a round one for the other. */
  readonly rounded: boolean;
  /** True for a mark of punctuation. */
  readonly punctuation: boolean;
}

/** Two passages of a comparison that say one thing: the same words elsewhere, or other words. */
export interface PassageLink {
  readonly kind: "moved" | "rephrased";
  /** The columns of the words of either, rising. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Two wordings of a collation beside each other: the pieces of each, in its own order, which cover all its tokens. */
export interface Comparison {
  readonly a: readonly Piece[];
  readonly b: readonly Piece[];
  readonly links: readonly PassageLink[];
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

function pieceOf(cell: Cell, column: number, kind: VariantKind): Piece {
  const all = rangeOf(cell);
  return {
    ...all,
    kind,
    column,
    marks: kind === "same" ? [] : [all],
    opposite: null,
    link: null,
    rounded: false,
    punctuation: false,
  };
}

function markPiece(cell: Cell, other: Cell | null, column: number): Piece {
  const kind = other !== null && cell.written === other.written ? "same" : "spelling";
  const opposite = other === null ? null : rangeOf(other);
  return { ...pieceOf(cell, column, kind), opposite, punctuation: true };
}

/** The range from the first word to the last of a passage. */
function passageRange(words: readonly ColumnRead[], { from, to }: WordRange): Range | null {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined ? null : { start: first.cell.start, end: last.cell.end };
}

/** Which passage of a side a word stands in, or -1. */
function passageAt(passages: readonly PassagePair[], side: "a" | "b", at: number): number {
  return passages.findIndex((pair) => pair[side].from <= at && at < pair[side].to);
}

/** The words of one wording as pieces, by column. `absent` is what the lack of a counterpart is called. */
function wordPieces(view: PairView, side: "a" | "b", absent: VariantKind): ReadonlyMap<number, Piece> {
  const [own, other] = side === "a" ? [view.a, view.b] : [view.b, view.a];
  const to = side === "a" ? view.to : view.back;
  const pieces = new Map<number, Piece>();
  own.forEach(({ cell, column }, at) => {
    const counterpart = other[to[at] ?? -1];
    if (counterpart !== undefined) {
      const relation = view.relations[side === "a" ? at : (view.back[at] ?? -1)];
      const kind = relation?.kind ?? "substitution";
      const plain = pieceOf(cell, column, kind);
      const affixes = kind === "inflection" ? (relation?.affixes ?? null) : null;
      const [mine, theirs] = side === "a" ? [affixes?.a, affixes?.b] : [affixes?.b, affixes?.a];
      pieces.set(column, {
        ...plain,
        marks: mine === undefined || theirs === undefined ? plain.marks : affixMarks(cell, mine, theirs),
        opposite: rangeOf(counterpart.cell),
        rounded: kind === "number" && (relation?.rounded ?? false),
      });
      return;
    }
    const link = passageAt(view.passages, side, at);
    const passage = view.passages[link];
    const elsewhere = view.elsewhere[side].find(({ own: { from, to: end } }) => from <= at && at < end);
    const answers = passage?.[side === "a" ? "b" : "a"] ?? elsewhere?.other;
    const opposite = answers === undefined ? null : passageRange(other, answers);
    const kind = passage?.kind ?? (elsewhere === undefined ? absent : "rephrased");
    const negates = view.negating[side].has(at) && kind !== "moved";
    pieces.set(column, {
      ...pieceOf(cell, column, negates ? "negation" : kind),
      opposite,
      link: link >= 0 && !negates ? link : null,
    });
  });
  return pieces;
}

function sidePieces(
  { columns }: Collation,
  [own, other]: readonly [number, number],
  words: ReadonlyMap<number, Piece>,
): readonly Piece[] {
  return columns.flatMap(({ cells, punctuation }, column) => {
    const cell = cells[own] ?? null;
    if (cell === null) return [];
    if (punctuation) return markPiece(cell, cells[other] ?? null, column);
    return words.get(column) ?? [];
  });
}

/** A wording beside one that is letter for letter the same. */
function unvaried({ columns }: Collation, wording: number): readonly Piece[] {
  return columns.flatMap(({ cells, punctuation }, column) => {
    const cell = cells[wording] ?? null;
    if (cell === null) return [];
    return { ...pieceOf(cell, column, "same"), opposite: rangeOf(cell), punctuation };
  });
}

function compareAnew(collation: Collation, a: number, b: number): Comparison {
  if (collation.texts[a] === collation.texts[b]) {
    return { a: unvaried(collation, a), b: unvaried(collation, b), links: [] };
  }
  const view = readingOf(collation).view(a, b);
  const columnsOf = (words: readonly ColumnRead[], { from, to }: WordRange) =>
    words.slice(from, to).map(({ column }) => column);
  return {
    a: sidePieces(collation, [a, b], wordPieces(view, "a", "omission")),
    b: sidePieces(collation, [b, a], wordPieces(view, "b", "addition")),
    links: view.passages.map(({ kind, a: one, b: two }) => ({
      kind,
      a: columnsOf(view.a, one),
      b: columnsOf(view.b, two),
    })),
  };
}

const exchanged: Partial<Record<VariantKind, VariantKind>> = { addition: "omission", omission: "addition" };

const exchange = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => ({ ...piece, kind: exchanged[piece.kind] ?? piece.kind }));

const kept = new WeakMap<Collation, Map<string, Comparison>>();

/**
 * Sets two wordings of a collation side by side. Beside `a`, the reference, what only `b` has is an `addition`, and what
 * only `a` has an `omission`; exchanging `a` and `b` exchanges these two words and nothing else. A wording beside itself
 * has no variant. An unknown wording has no pieces. Computed once for each pair, and kept as long as the collation.
 */
export function compareWordings(collation: Collation, a: number, b: number): Comparison {
  const known = kept.get(collation) ?? new Map<string, Comparison>();
  kept.set(collation, known);
  const found = known.get(`${a} ${b}`);
  if (found !== undefined) return found;
  const inOrder = (collation.texts[a] ?? "") <= (collation.texts[b] ?? "");
  let comparison: Comparison;
  if (inOrder) comparison = compareAnew(collation, a, b);
  else {
    const other = compareWordings(collation, b, a);
    comparison = {
      a: exchange(other.b),
      b: exchange(other.a),
      links: other.links.map(({ kind, a: one, b: two }) => ({ kind, a: two, b: one })),
    };
  }
  known.set(`${a} ${b}`, comparison);
  return comparison;
}
