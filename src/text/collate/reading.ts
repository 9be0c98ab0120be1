import { wordOf } from "../words/index";
import { findMatches, Lexicon, type WordKnowledge } from "./matches";
import { type Facet, type Relation, relate } from "./relate";
import type { Cell, Collation, Range } from "./types";

/** A word of one wording as the table has it. */
export interface ColumnRead {
  readonly column: number;
  readonly cell: Cell;
  readonly facet: Facet;
  /** The id of the word in the collation's lexicon. */
  readonly id: number;
  /** Where it stands, and the same as the only range of a list: made once, since pieces come by the thousand. */
  readonly range: Range;
  readonly whole: readonly Range[];
}

/** One wording of a collation, word by word. */
export interface WordingRead {
  readonly read: readonly ColumnRead[];
  readonly ids: Int32Array;
  /** Each word's place among all columns. */
  readonly columns: Int32Array;
  /** 1 for a word with a mark before it that parts clauses: a comma, a colon, a full stop. */
  readonly opens: Uint8Array;
  /** Where each id stands. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Marks behind which another clause begins. */
const partingMark = /[،,؛;:.!?؟…]/u;

const facetOf = (cell: Cell): Facet => ({
  word: wordOf(cell.written),
  name: cell.name,
  figure: cell.figure,
  negation: cell.negation,
});

type IdsOf = (wording: number) => readonly number[];

/** A collation as its pairs are read from it: what is asked about for every pair is found once. */
export class CollationReading {
  private readonly wordings: (WordingRead | undefined)[] = [];
  private readonly related = new Map<number, Relation | null>();

  constructor(
    private readonly collation: Collation,
    readonly known: WordKnowledge,
    private readonly idsOf: IdsOf,
  ) {}

  /** A wording of the collation; one without words for an unknown one. */
  wording(wording: number): WordingRead {
    const known = this.wordings[wording] ?? this.read(wording);
    this.wordings[wording] = known;
    return known;
  }

  /** `relate` for two words of the lexicon. */
  relation(a: ColumnRead, b: ColumnRead): Relation | null {
    if (a.id === b.id) return relate(a.facet, b.facet);
    const key = a.id * this.known.facets.length + b.id;
    const found = this.related.get(key);
    if (found !== undefined) return found;
    const relation = relate(a.facet, b.facet);
    this.related.set(key, relation);
    return relation;
  }

  private read(wording: number): WordingRead {
    const own = this.idsOf(wording);
    const read: ColumnRead[] = [];
    const opens = new Uint8Array(own.length);
    const places = new Map<number, number[]>();
    let isOpening = false;
    this.collation.columns.forEach(({ cells, punctuation }, column) => {
      const cell = cells[wording] ?? null;
      if (cell === null) return;
      if (punctuation) {
        isOpening ||= partingMark.test(cell.written);
        return;
      }
      const at = read.length;
      const id = own[at] ?? 0;
      const { start, end } = cell;
      const range = { start, end };
      const facet = this.known.facets[id] ?? facetOf(cell);
      read.push({ column, cell, facet, id, range, whole: [range] });
      if (isOpening) opens[at] = 1;
      isOpening = false;
      const before = places.get(id);
      if (before === undefined) places.set(id, [at]);
      else before.push(at);
    });
    const columns = Int32Array.from(read, (word) => word.column);
    return { read, ids: Int32Array.from(own), columns, opens, places };
  }
}

const readings = new WeakMap<Collation, CollationReading>();

/** Keeps what aligning a collation has shown of its words: `idsOf` gives the ids of a wording's words. */
export function keepReading(collation: Collation, known: WordKnowledge, idsOf: IdsOf): void {
  readings.set(collation, new CollationReading(collation, known, idsOf));
}

/** The same from the table alone, for a collation that another thread has made. */
function readAnew(collation: Collation): CollationReading {
  const lexicon = new Lexicon();
  const ids = collation.texts.map((_, wording) =>
    collation.columns.flatMap(({ cells, punctuation }) => {
      const cell = cells[wording] ?? null;
      return cell === null || punctuation ? [] : lexicon.idOf(facetOf(cell));
    }),
  );
  const known = { facets: lexicon.facets, matches: findMatches(lexicon.facets) };
  return new CollationReading(collation, known, (wording) => ids[wording] ?? []);
}

/** The reading of a collation, kept as long as the collation is. */
export function readingOf(collation: Collation): CollationReading {
  const known = readings.get(collation) ?? readAnew(collation);
  readings.set(collation, known);
  return known;
}
