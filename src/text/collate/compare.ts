import { type AffixSplit, letterCount, lettersEnd, proclitics } from "../words/index";
import type { WordRange } from "./clauses";
import { type PairView, viewPair } from "./pair-view";
import type { ColumnRead } from "./reading";
import type { Cell, Collation, Range, VariantKind } from "./types";

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

/** What is said of a piece beside where it stands; the rest as of a word that has nothing opposite. */
interface Said {
  readonly marks: readonly Range[];
  readonly opposite: Range | null;
  readonly link: number | null;
  readonly rounded: boolean;
}

const unmarked: readonly Range[] = [];

/** Written out in one literal, since pieces come by the thousand. */
function pieceOf(cell: Cell, column: number, kind: VariantKind, said: Said, punctuation = false): Piece {
  const { start, end } = cell;
  const { marks, opposite, link, rounded } = said;
  return { start, end, kind, column, marks, opposite, link, rounded, punctuation };
}

const whole = (cell: Cell): readonly Range[] => [rangeOf(cell)];

function markPiece(cell: Cell, other: Cell | null, column: number): Piece {
  const isSame = other !== null && cell.written === other.written;
  const opposite = other === null ? null : rangeOf(other);
  const said = { marks: isSame ? unmarked : whole(cell), opposite, link: null, rounded: false };
  return pieceOf(cell, column, isSame ? "same" : "spelling", said, true);
}

/** The range from the first word to the last of a passage. */
function passageRange(words: readonly ColumnRead[], { from, to }: WordRange): Range | null {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined ? null : { start: first.cell.start, end: last.cell.end };
}

type Side = "a" | "b";

/** A word that has a counterpart. */
function matchedPiece(
  view: PairView,
  side: Side,
  { cell, column, whole: all }: ColumnRead,
  at: number,
  { range: opposite }: ColumnRead,
): Piece {
  const relation = view.relations[side === "a" ? at : (view.back[at] ?? -1)] ?? null;
  const kind = relation?.kind ?? "substitution";
  if (kind === "same")
    return pieceOf(cell, column, kind, { marks: unmarked, opposite, link: null, rounded: false });
  const affixes = kind === "inflection" ? (relation?.affixes ?? null) : null;
  const [mine, theirs] = side === "a" ? [affixes?.a, affixes?.b] : [affixes?.b, affixes?.a];
  const marks = mine === undefined || theirs === undefined ? all : affixMarks(cell, mine, theirs);
  const rounded = kind === "number" && relation?.rounded === true;
  return pieceOf(cell, column, kind, { marks, opposite, link: null, rounded });
}

/** A word without a counterpart: of a passage that has one, said elsewhere, or absent. */
function loosePiece(
  view: PairView,
  side: Side,
  { cell, column, whole: all }: ColumnRead,
  at: number,
  absent: VariantKind,
): Piece {
  const link = view.passages.findIndex((pair) => pair[side].from <= at && at < pair[side].to);
  const passage = view.passages[link];
  const elsewhere = view.elsewhere[side].find(({ own: { from, to } }) => from <= at && at < to);
  const answers = passage?.[side === "a" ? "b" : "a"] ?? elsewhere?.other;
  const kind = passage?.kind ?? (elsewhere === undefined ? absent : "rephrased");
  const negates = kind !== "moved" && view.negating[side].has(at);
  return pieceOf(cell, column, negates ? "negation" : kind, {
    marks: all,
    opposite: answers === undefined ? null : passageRange(side === "a" ? view.b : view.a, answers),
    link: link >= 0 && !negates ? link : null,
    rounded: false,
  });
}

/** The pieces of one wording, in its order. `absent` is what the lack of a counterpart is called. */
function sidePieces(
  { columns }: Collation,
  [own, other]: readonly [number, number],
  view: PairView,
  side: Side,
  absent: VariantKind,
): readonly Piece[] {
  const [words, others, to] = side === "a" ? [view.a, view.b, view.to] : [view.b, view.a, view.back];
  const pieces: Piece[] = [];
  let at = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const cell = columns[column]?.cells[own] ?? null;
    if (cell === null) continue;
    if (columns[column]?.punctuation === true) {
      pieces.push(markPiece(cell, columns[column]?.cells[other] ?? null, column));
      continue;
    }
    const word = words[at];
    const counterpart = others[to[at] ?? -1];
    if (word !== undefined) {
      pieces.push(
        counterpart === undefined
          ? loosePiece(view, side, word, at, absent)
          : matchedPiece(view, side, word, at, counterpart),
      );
    }
    at += 1;
  }
  return pieces;
}

/** A wording beside one that is letter for letter the same. */
function unvaried({ columns }: Collation, wording: number): readonly Piece[] {
  return columns.flatMap(({ cells, punctuation }, column) => {
    const cell = cells[wording] ?? null;
    if (cell === null) return [];
    const said = { marks: unmarked, opposite: rangeOf(cell), link: null, rounded: false };
    return pieceOf(cell, column, "same", said, punctuation);
  });
}

function compareAnew(collation: Collation, a: number, b: number): Comparison {
  if (collation.texts[a] === collation.texts[b]) {
    return { a: unvaried(collation, a), b: unvaried(collation, b), links: [] };
  }
  const view = viewPair(collation, a, b);
  const columnsOf = (words: readonly ColumnRead[], { from, to }: WordRange) =>
    words.slice(from, to).map(({ column }) => column);
  return {
    a: sidePieces(collation, [a, b], view, "a", "omission"),
    b: sidePieces(collation, [b, a], view, "b", "addition"),
    links: view.passages.map(({ kind, a: one, b: two }) => ({
      kind,
      a: columnsOf(view.a, one),
      b: columnsOf(view.b, two),
    })),
  };
}

const exchanged: Partial<Record<VariantKind, VariantKind>> = { addition: "omission", omission: "addition" };

const exchange = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.every(({ kind }) => exchanged[kind] === undefined)
    ? pieces
    : pieces.map((piece) => {
        const kind = exchanged[piece.kind];
        return kind === undefined ? piece : { ...piece, kind };
      });

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
