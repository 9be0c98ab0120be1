import {
  type Collation,
  type ColumnKind,
  type LinkedPassages,
  type Piece,
  pairLimit,
  type VariantKind,
} from "./collation";
import { compareWordings } from "./compare";
import { readingOf } from "./reading";

/** From the gravest, which a column of several takes its name from, to the lightest. */
const rank: Readonly<Record<VariantKind, number>> = {
  negation: 0,
  number: 1,
  substitution: 2,
  rephrased: 3,
  moved: 4,
  omission: 5,
  addition: 6,
  unshared: 7,
  name: 8,
  inflection: 9,
  spelling: 10,
  same: 11,
};

/** Without a reference nothing is added or left out. */
const withoutReference = (kind: VariantKind): VariantKind =>
  kind === "addition" || kind === "omission" ? "unshared" : kind;

/** The first of the wordings that are letter for letter the same, for each such group, in an order of their letters. */
function distinctWordings({ texts }: Collation): readonly number[] {
  const first = new Map<string, number>();
  texts.forEach((text, wording) => {
    if (!first.has(text)) first.set(text, wording);
  });
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, wording]) => wording);
}

/** All pairs of distinct wordings; of very many each with those next to it in the order of their letters. Found once. */
function pairsOf(collation: Collation): readonly (readonly [number, number])[] {
  const reading = readingOf(collation);
  reading.pairs ??= findPairs(collation);
  return reading.pairs;
}

function findPairs(collation: Collation): readonly (readonly [number, number])[] {
  const distinct = distinctWordings(collation);
  const all = (distinct.length * (distinct.length - 1)) / 2;
  const reach = all <= pairLimit ? distinct.length : Math.max(1, Math.floor(pairLimit / distinct.length));
  return distinct.flatMap((a, at) => distinct.slice(at + 1, at + 1 + reach).map((b) => [a, b] as const));
}

/** For each column of a collation, how its words stand to one another. Computed once, and kept as long as it is. */
export function columnKinds(collation: Collation): readonly ColumnKind[] {
  const reading = readingOf(collation);
  if (reading.kinds !== null) return reading.kinds;
  const { columns } = collation;
  const kinds = new Array<VariantKind>(columns.length).fill("same");
  const exact = new Uint8Array(columns.length);
  const take = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      const kind = withoutReference(piece.kind);
      if (rank[kind] < rank[kinds[piece.column] ?? "same"]) kinds[piece.column] = kind;
      if (kind === "number" && !piece.rounded) exact[piece.column] = 1;
    }
  };
  const pairs = pairsOf(collation);
  for (const [a, b] of pairs) {
    const compared = compareWordings(collation, a, b);
    take(compared.a);
    take(compared.b);
  }
  columns.forEach(({ cells, punctuation }, column) => {
    // A column of marks that one of two lacks has no piece that tells.
    if (!punctuation || kinds[column] !== "same") return;
    const lacks = ([a, b]: readonly [number, number]) =>
      ((cells[a] ?? null) === null) !== ((cells[b] ?? null) === null);
    if (pairs.some(lacks)) kinds[column] = "spelling";
  });
  const found = kinds.map((kind, at) => ({ kind, rounded: kind === "number" && exact[at] !== 1 }));
  reading.kinds = found;
  return found;
}

interface Found {
  readonly kind: LinkedPassages["kind"];
  readonly columns: readonly [readonly number[], readonly number[]];
  /** By wording of the first place, the wordings of the second. */
  readonly pairs: Map<number, Set<number>>;
}

/** All wordings that are letter for letter one of these. */
function alike({ texts }: Collation, wordings: readonly number[]): readonly number[] {
  const own = new Set(wordings.map((wording) => texts[wording]));
  return [...texts.keys()].filter((wording) => own.has(texts[wording]));
}

/** Wordings that are linked with the same others make one place. */
function toLinked(collation: Collation, { kind, columns, pairs }: Found): readonly LinkedPassages[] {
  const groups = new Map<string, { first: number[]; second: readonly number[] }>();
  for (const [wording, others] of [...pairs].sort(([a], [b]) => a - b)) {
    const second = [...others].sort((a, b) => a - b);
    const group = groups.get(second.join()) ?? { first: [], second };
    group.first.push(wording);
    groups.set(second.join(), group);
  }
  return [...groups.values()].map(({ first, second }) => ({
    kind,
    places: [
      { wordings: alike(collation, first), columns: columns[0] },
      { wordings: alike(collation, second), columns: columns[1] },
    ],
  }));
}

/** The passages that answer one another in any two wordings of a collation. Computed once, and kept as long as it is. */
export function linkedPassages(collation: Collation): readonly LinkedPassages[] {
  const reading = readingOf(collation);
  if (reading.links !== null) return reading.links;
  const found = new Map<string, Found>();
  for (const [a, b] of pairsOf(collation)) {
    for (const link of compareWordings(collation, a, b).links) {
      const left = { wording: a, columns: link.a };
      const right = { wording: b, columns: link.b };
      const [one, two] = (left.columns[0] ?? 0) <= (right.columns[0] ?? 0) ? [left, right] : [right, left];
      const key = `${link.kind} ${one.columns.join()}|${two.columns.join()}`;
      const entry: Found = found.get(key) ?? {
        kind: link.kind,
        columns: [one.columns, two.columns],
        pairs: new Map(),
      };
      found.set(key, entry);
      entry.pairs.set(one.wording, (entry.pairs.get(one.wording) ?? new Set<number>()).add(two.wording));
    }
  }
  const linked = [...found.values()].flatMap((each) => toLinked(collation, each));
  reading.links = linked;
  return linked;
}

function graver(a: Piece | undefined, b: Piece): Piece {
  return a === undefined || rank[b.kind] < rank[a.kind] ? b : a;
}

/**
 * The pieces of one wording beside all the others, with no reference: each has the gravest of the kinds that it has
 * beside any of them. `opposite` is null where there are several others. A lone wording is `same` throughout.
 */
export function piecesOf(collation: Collation, wording: number): readonly Piece[] {
  const others = [...collation.texts.keys()].filter((other) => other !== wording);
  const compared = (others.length === 0 ? [wording] : others).map(
    (other) => new Map(compareWordings(collation, wording, other).a.map((piece) => [piece.column, piece])),
  );
  return collation.columns.flatMap((_, column): Piece | readonly Piece[] => {
    const pieces = compared.flatMap((each) => each.get(column) ?? []);
    const gravest = pieces.reduce<Piece | undefined>(graver, undefined);
    if (gravest === undefined) return [];
    const kind = withoutReference(gravest.kind);
    return others.length === 1 ? { ...gravest, kind } : { ...gravest, kind, opposite: null, link: null };
  });
}

/** Kinds under which two wordings say the same word: in other letters, in another form, in another place. */
const agreeing: ReadonlySet<VariantKind> = new Set(["same", "spelling", "inflection", "name", "moved"]);

function share(pieces: readonly Piece[]): { readonly words: number; readonly agreed: number } {
  const words = pieces.filter((piece) => !piece.punctuation);
  return { words: words.length, agreed: words.filter(({ kind }) => agreeing.has(kind)).length };
}

/**
 * How far two wordings agree word by word, from 0 to 1: of all their words, the share that the other has too, be it
 * otherwise spelled, in another form of the word, under another of the thing's names, or in another place. A name of
 * several words and a number count as one word; punctuation counts for nothing. Symmetric; two wordings without a word
 * agree wholly. It tells which texts can be read side by side, and is shown to nobody: how far outlets part is told by
 * findings.
 */
export function agreement(collation: Collation, a: number, b: number): number {
  const compared = compareWordings(collation, a, b);
  const left = share(compared.a);
  const right = share(compared.b);
  const words = left.words + right.words;
  return words === 0 ? 1 : (left.agreed + right.agreed) / words;
}

/**
 * The names on which wordings of a collation part: those of which two forms stand opposite each other, be it beside
 * further words. Places in the list of names that was given, rising; none without names.
 */
export function partedNames(collation: Collation): readonly number[] {
  const found = new Set<number>();
  const wordings = [...collation.texts.keys()];
  for (const a of wordings) {
    for (const b of wordings.slice(a + 1)) {
      for (const { kind, column } of compareWordings(collation, a, b).a) {
        const name = kind === "name" ? (collation.columns[column]?.cells[a]?.name ?? null) : null;
        if (name !== null) found.add(name);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}
