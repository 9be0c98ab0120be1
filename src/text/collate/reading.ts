import { isAside, wordOf } from "../words/index";
import type { Cell, Collation, ColumnKind, Comparison, LinkedPassages, Range } from "./collation";
import { findMatches, Lexicon, type WordKnowledge } from "./matches";
import { type Facet, type Relation, relate } from "./relate";

/** A mark of punctuation of one wording as the table has it. */
export interface MarkRead {
  readonly column: number;
  readonly cell: Cell;
  /** Where it stands, and the same as the only range of a list: made once, since pieces come by the thousand. */
  readonly range: Range;
  readonly whole: readonly Range[];
}

/** A word of one wording as the table has it. */
export interface ColumnRead extends MarkRead {
  readonly facet: Facet;
  /** The id of the word in the collation's lexicon. */
  readonly id: number;
}

/** One wording of a collation, word by word. */
export interface WordingRead {
  readonly read: readonly ColumnRead[];
  readonly facets: readonly Facet[];
  /** Its punctuation in order, and how many words stand before each mark. */
  readonly marks: readonly MarkRead[];
  readonly marksAt: readonly number[];
  /** The places of its particles that negate. */
  readonly negations: readonly number[];
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
  private said: Uint8Array | null = null;
  /** What was found of the collation, each once: by `compareWordings`, and by what gathers all pairs. */
  readonly comparisons = new Map<number, Comparison>();
  pairs: readonly (readonly [number, number])[] | null = null;
  kinds: readonly ColumnKind[] | null = null;
  links: readonly LinkedPassages[] | null = null;

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

  /** By id, 1 for a word that says something of its own, and neither binds nor negates others. */
  get content(): Uint8Array {
    if (this.said !== null) return this.said;
    const said = new Uint8Array(this.known.facets.length);
    this.known.facets.forEach(({ word, negation }, id) => {
      if (!word.light && !negation && !isAside(word.folded)) said[id] = 1;
    });
    this.said = said;
    return said;
  }

  /** `relate` for two words of the lexicon. */
  relation(a: ColumnRead, b: ColumnRead): Relation | null {
    if (a.id === b.id) return relate(a.facet, b.facet);
    for (const { id, relation } of this.known.matches[a.id] ?? []) {
      if (id === b.id && relation !== null) return relation;
    }
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
    const facets: Facet[] = [];
    const marks: MarkRead[] = [];
    const marksAt: number[] = [];
    const negations: number[] = [];
    const opens = new Uint8Array(own.length);
    const places = new Map<number, number[]>();
    let isOpening = false;
    this.collation.columns.forEach(({ cells, punctuation }, column) => {
      const cell = cells[wording] ?? null;
      if (cell === null) return;
      const { start, end } = cell;
      const range = { start, end };
      const at = read.length;
      if (punctuation) {
        isOpening ||= partingMark.test(cell.written);
        marks.push({ column, cell, range, whole: [range] });
        marksAt.push(at);
        return;
      }
      const id = own[at] ?? 0;
      const facet = this.known.facets[id] ?? facetOf(cell);
      read.push({ column, cell, facet, id, range, whole: [range] });
      facets.push(facet);
      if (facet.negation) negations.push(at);
      if (isOpening) opens[at] = 1;
      isOpening = false;
      const before = places.get(id);
      if (before === undefined) places.set(id, [at]);
      else before.push(at);
    });
    const columns = new Int32Array(read.length);
    for (let at = 0; at < read.length; at += 1) columns[at] = read[at]?.column ?? 0;
    return { read, facets, marks, marksAt, negations, ids: new Int32Array(own), columns, opens, places };
  }
}

/**
 * A collation that has its reading in itself, where a copy for another thread leaves it behind. A map by collation would
 * keep alive what was found of every table until the next full collection of the heap.
 */
class ReadCollation implements Collation {
  readonly texts: readonly string[];
  readonly columns: Collation["columns"];
  readonly approximate: boolean;
  readonly #reading: CollationReading;

  constructor({ texts, columns, approximate }: Collation, known: WordKnowledge, idsOf: IdsOf) {
    this.texts = texts;
    this.columns = columns;
    this.approximate = approximate;
    this.#reading = new CollationReading(this, known, idsOf);
  }

  static readingOf(collation: Collation): CollationReading | undefined {
    return #reading in collation ? collation.#reading : undefined;
  }
}

/** The collation with what aligning it has shown of its words: `idsOf` gives the ids of a wording's words. */
export function withReading(collation: Collation, known: WordKnowledge, idsOf: IdsOf): Collation {
  return new ReadCollation(collation, known, idsOf);
}

const readAgain = new WeakMap<Collation, CollationReading>();

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
  const known = ReadCollation.readingOf(collation) ?? readAgain.get(collation);
  if (known !== undefined) return known;
  const reading = readAnew(collation);
  readAgain.set(collation, reading);
  return reading;
}
