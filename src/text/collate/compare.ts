import { type AffixSplit, letterCount, lettersEnd, proclitics } from "../words/index";
import type { WordRange } from "./clauses";
import type { Cell, Collation, Comparison, Piece, Range, VariantKind } from "./collation";
import { type PairView, viewPair } from "./pair-view";
import { type ColumnRead, type MarkRead, readingOf, type WordingRead } from "./reading";

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

const unmarked: readonly Range[] = [];

/** Written out in one literal, since pieces come by the thousand. A word with a counterpart says no more than this. */
function pieceOf(
  { range: { start, end }, column }: MarkRead,
  kind: VariantKind,
  marks: readonly Range[],
  opposite: Range | null,
  rounded = false,
  punctuation = false,
): Piece {
  return { start, end, kind, column, marks, opposite, link: null, rounded, punctuation };
}

const whole = ({ start, end }: Cell): readonly Range[] => [{ start, end }];

function markPiece(mark: MarkRead, other: Cell | null): Piece {
  const isSame = other !== null && mark.cell.written === other.written;
  const opposite = other === null ? null : { start: other.start, end: other.end };
  return pieceOf(mark, isSame ? "same" : "spelling", isSame ? unmarked : mark.whole, opposite, false, true);
}

/** The range from the first word to the last of a passage. */
function passageRange(words: readonly ColumnRead[], { from, to }: WordRange): Range | null {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined ? null : { start: first.cell.start, end: last.cell.end };
}

type Side = "a" | "b";

/** A word that has a counterpart. */
function matchedPiece(view: PairView, side: Side, word: ColumnRead, at: number, other: ColumnRead): Piece {
  const relation = view.relations[side === "a" ? at : (view.back[at] ?? -1)] ?? null;
  const kind = relation?.kind ?? "substitution";
  if (kind === "same") return pieceOf(word, kind, unmarked, other.range);
  const affixes = kind === "inflection" ? (relation?.affixes ?? null) : null;
  const marks =
    affixes === null
      ? word.whole
      : side === "a"
        ? affixMarks(word.cell, affixes.a, affixes.b)
        : affixMarks(word.cell, affixes.b, affixes.a);
  return pieceOf(word, kind, marks, other.range, kind === "number" && relation?.rounded === true);
}

/** A word without a counterpart: of a passage that has one, said elsewhere, or absent. */
function loosePiece(
  view: PairView,
  side: Side,
  { range: { start, end }, column, whole: marks }: ColumnRead,
  at: number,
  absent: VariantKind,
): Piece {
  const link = view.passages.findIndex((pair) => pair[side].from <= at && at < pair[side].to);
  const passage = view.passages[link];
  const elsewhere = view.elsewhere[side].find(({ own: { from, to } }) => from <= at && at < to);
  const answers = passage?.[side === "a" ? "b" : "a"] ?? elsewhere?.other;
  const said = passage?.kind ?? (elsewhere === undefined ? absent : "rephrased");
  const negates = said !== "moved" && view.negating[side].has(at);
  const kind = negates ? "negation" : said;
  const opposite = answers === undefined ? null : passageRange(side === "a" ? view.b : view.a, answers);
  const own = link >= 0 && !negates ? link : null;
  return { start, end, kind, column, marks, opposite, link: own, rounded: false, punctuation: false };
}

/** The pieces of one wording, in its order, the marks among the words. */
function inOrder(
  { read, marks, marksAt }: WordingRead,
  pieceOfWord: (word: ColumnRead, at: number) => Piece,
  pieceOfMark: (mark: MarkRead) => Piece,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (let at = 0; at <= read.length; at += 1) {
    for (let mark = marks[next]; mark !== undefined && marksAt[next] === at; mark = marks[next]) {
      pieces.push(pieceOfMark(mark));
      next += 1;
    }
    const word = read[at];
    if (word !== undefined) pieces.push(pieceOfWord(word, at));
  }
  return pieces;
}

/** The pieces of one wording. `absent` is what the lack of a counterpart is called. */
function sidePieces(
  { columns }: Collation,
  [own, other]: readonly [WordingRead, number],
  view: PairView,
  side: Side,
  absent: VariantKind,
): readonly Piece[] {
  const [others, to] = side === "a" ? [view.b, view.to] : [view.a, view.back];
  return inOrder(
    own,
    (word, at) => {
      const counterpart = others[to[at] ?? -1];
      return counterpart === undefined
        ? loosePiece(view, side, word, at, absent)
        : matchedPiece(view, side, word, at, counterpart);
    },
    (mark) => markPiece(mark, columns[mark.column]?.cells[other] ?? null),
  );
}

/** A wording beside one that is letter for letter the same. */
function unvaried(wording: WordingRead): readonly Piece[] {
  return inOrder(
    wording,
    (word) => pieceOf(word, "same", unmarked, word.range),
    (mark) => pieceOf(mark, "same", unmarked, mark.range, false, true),
  );
}

function compareAnew(collation: Collation, a: number, b: number): Comparison {
  const reading = readingOf(collation);
  const [one, other] = [reading.wording(a), reading.wording(b)];
  if (collation.texts[a] === collation.texts[b]) return { a: unvaried(one), b: unvaried(other), links: [] };
  const view = viewPair(reading, one, other);
  const columnsOf = (words: readonly ColumnRead[], { from, to }: WordRange) =>
    words.slice(from, to).map(({ column }) => column);
  return {
    a: sidePieces(collation, [one, b], view, "a", "omission"),
    b: sidePieces(collation, [other, a], view, "b", "addition"),
    links: view.passages.map(({ kind, a: one, b: two }) => ({
      kind,
      a: columnsOf(view.a, one),
      b: columnsOf(view.b, two),
    })),
  };
}

const exchanged: Partial<Record<VariantKind, VariantKind>> = { addition: "omission", omission: "addition" };

/** The same pieces beside the other wording as the reference; those that are called the same stay as they are. */
function exchange(pieces: readonly Piece[]): readonly Piece[] {
  let other: Piece[] | null = null;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const kind = piece === undefined ? undefined : exchanged[piece.kind];
    if (piece === undefined || kind === undefined) continue;
    other ??= pieces.slice();
    other[at] = { ...piece, kind };
  }
  return other ?? pieces;
}

/**
 * Sets two wordings of a collation side by side. Beside `a`, the reference, what only `b` has is an `addition`, and what
 * only `a` has an `omission`; exchanging `a` and `b` exchanges these two words and nothing else. A wording beside itself
 * has no variant. An unknown wording has no pieces. Computed once for each pair, and kept as long as the collation.
 */
export function compareWordings(collation: Collation, a: number, b: number): Comparison {
  const { comparisons } = readingOf(collation);
  const pair = a * collation.texts.length + b;
  const isKnown = a in collation.texts && b in collation.texts;
  const found = isKnown ? comparisons.get(pair) : undefined;
  if (found !== undefined) return found;
  const isFirst = (collation.texts[a] ?? "") <= (collation.texts[b] ?? "");
  let comparison: Comparison;
  if (isFirst) comparison = compareAnew(collation, a, b);
  else {
    const other = compareWordings(collation, b, a);
    comparison = {
      a: exchange(other.b),
      b: exchange(other.a),
      links: other.links.map(({ kind, a: one, b: two }) => ({ kind, a: two, b: one })),
    };
  }
  if (isKnown) comparisons.set(pair, comparison);
  return comparison;
}
