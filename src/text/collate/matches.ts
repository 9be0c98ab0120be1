import { cueOfWord, isCueWord } from "../cues/index";
import { stemsOfWord, type Word, wordForms } from "../words/index";
import { officeLimit } from "./collation";
import { type Facet, ownStrength, type Relation, relate } from "./relate";

/** The words that can stand in one place with a word, and how strongly each speaks for it. */
export interface Match {
  readonly id: number;
  readonly strength: number;
  /** How the word stands to that one, where it is known in this direction: which parts of either differ goes by side. */
  readonly relation: Relation | null;
}

/** What all pairs of one collation share: its words, each once, and which of them can stand in one place. */
export interface WordKnowledge {
  readonly facets: readonly Facet[];
  readonly matches: readonly (readonly Match[])[];
}

/** Gives equal units one number, over all wordings. */
export class Lexicon {
  readonly facets: Facet[] = [];
  private readonly ids = new Map<string, number>();

  idOf(unit: Facet): number {
    const { word, name, figure, negation } = unit;
    let key = word.written;
    if (name !== null) key += `\u0001${name}`;
    if (figure !== null) key += `\u0002${figure.value} ${figure.nearness}`;
    if (negation) key += "\u0003";
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.facets.length;
    this.facets.push(unit);
    this.ids.set(key, id);
    return id;
  }
}

/**
 * So many traits are kept numbered for the next collation (about 100 bytes each), those of some ten thousand words. Costs
 * time only when exceeded.
 */
const numberedTraits = 100_000;

/** What words may have in common, numbered, so that a collation groups its words without reading a letter of them. */
class TraitNumbers {
  private numbers = new Map<string, number>();
  private ofWords = new WeakMap<Word, readonly number[]>();
  /** By trait, the first id with it or, below 0, the group of its ids; right for those of the present collation alone. */
  private seats = new Int32Array(1_024);
  private seatedIn = new Int32Array(1_024);
  private collation = 0;

  constructor(private readonly read: (word: Word) => readonly string[]) {}

  /** Begins to group the words of a collation; what was grouped before is grouped no further. */
  begin(): void {
    this.collation += 1;
    if (this.numbers.size < numberedTraits) return;
    this.numbers = new Map();
    this.ofWords = new WeakMap();
  }

  numberOf(trait: string): number {
    const known = this.numbers.get(trait);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(trait, number);
    return number;
  }

  of(word: Word): readonly number[] {
    const known = this.ofWords.get(word);
    if (known !== undefined) return known;
    const found = [...new Set(this.read(word))].map((trait) => this.numberOf(trait));
    this.ofWords.set(word, found);
    return found;
  }

  /** What was seated under a trait in this collation, or null. */
  seat(trait: number): number | null {
    return this.seatedIn[trait] === this.collation ? (this.seats[trait] ?? null) : null;
  }

  put(trait: number, seat: number): void {
    if (trait >= this.seats.length) {
      this.seats = enlarged(this.seats, trait);
      this.seatedIn = enlarged(this.seatedIn, trait);
    }
    this.seats[trait] = seat;
    this.seatedIn[trait] = this.collation;
  }
}

function enlarged(numbers: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least + 1, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

/** Collects ids under the traits that related words share, so that only those are compared. */
class Traits {
  /** Most traits never meet a second word, and have no group. */
  private readonly groups: number[][] = [];

  constructor(private readonly numbers: TraitNumbers) {
    numbers.begin();
  }

  add(trait: number, id: number): void {
    const seat = this.numbers.seat(trait);
    if (seat === null) {
      this.numbers.put(trait, id);
    } else if (seat < 0) {
      const group = this.groups[-1 - seat];
      if (group !== undefined && group.at(-1) !== id) group.push(id);
    } else if (seat !== id) {
      this.numbers.put(trait, -1 - this.groups.length);
      this.groups.push([seat, id]);
    }
  }

  addWord(word: Word, id: number): void {
    for (const trait of this.numbers.of(word)) this.add(trait, id);
  }

  addNamed(trait: string, id: number): void {
    this.add(this.numbers.numberOf(trait), id);
  }

  /** Every id that shares a trait with another. */
  shared(): ReadonlySet<number> {
    return new Set(this.groups.flat());
  }

  /** Every pair that shares a trait, once for each trait that it shares. */
  pairs(visit: (a: number, b: number) => void): void {
    for (const group of this.groups) {
      for (let a = 0; a < group.length; a += 1) {
        for (let b = a + 1; b < group.length; b += 1) visit(group[a] ?? 0, group[b] ?? 0);
      }
    }
  }
}

const formTraits = new TraitNumbers((word) => {
  const { verbs, synonyms, foreign } = wordForms(word);
  const cue = cueOfWord(word);
  return [
    word.spelling,
    ...word.cores,
    ...word.singulars,
    ...word.imperfects,
    ...verbs,
    ...synonyms.map((key) => `=${key}`),
    ...(foreign.skeleton !== "" && !foreign.fronts.includes("") ? [`~${foreign.skeleton}`] : []),
    ...(cue === null ? [] : [`!${cue}`]),
  ];
});

/** Words of one form, name, value, synonym or cue. */
function likeWords(facets: readonly Facet[]): Traits {
  const traits = new Traits(formTraits);
  facets.forEach(({ word, name, figure }, id) => {
    traits.addWord(word, id);
    if (name !== null) traits.addNamed(`@${name}`, id);
    if (figure === null) return;
    traits.addNamed(`#${figure.value}`, id);
    if (figure.other !== null) traits.addNamed(`#${figure.other}`, id);
  });
  return traits;
}

const beginningTraits = new TraitNumbers(({ beginnings }) => beginnings);
const stemTraits = new TraitNumbers(stemsOfWord);

/** Words of one stem, looked for where they could share one: stemming is dear, and most words begin as no other does. */
function stemmedWords(facets: readonly Facet[]): Traits {
  const beginnings = new Traits(beginningTraits);
  facets.forEach(({ word }, id) => {
    beginnings.addWord(word, id);
  });
  const traits = new Traits(stemTraits);
  for (const id of beginnings.shared()) {
    const facet = facets[id];
    if (facet !== undefined) traits.addWord(facet.word, id);
  }
  return traits;
}

const officeTraits = new TraitNumbers(() => []);

/** Words that can stand in one place for their office alone: numbers of whatever value, cues of whatever meaning. */
function wordsOfOffice(facets: readonly Facet[]): Traits {
  const traits = new Traits(officeTraits);
  const figures: number[] = [];
  const cues: number[] = [];
  facets.forEach(({ word, figure }, id) => {
    if (figure !== null) figures.push(id);
    if (isCueWord(word)) cues.push(id);
  });
  if (figures.length <= officeLimit) for (const id of figures) traits.addNamed("#", id);
  if (cues.length <= officeLimit) for (const id of cues) traits.addNamed("!", id);
  return traits;
}

/** Numbers the words so that two which differ in spelling only have one number. */
export function spellingClasses(facets: readonly Facet[]): {
  readonly classOf: Int32Array;
  readonly base: number;
} {
  const numbers = new Map<string, number>();
  const classOf = new Int32Array(facets.length);
  facets.forEach(({ word }, id) => {
    const known = numbers.get(word.spelling);
    classOf[id] = known ?? numbers.size;
    if (known === undefined) numbers.set(word.spelling, numbers.size);
  });
  return { classOf, base: numbers.size + 1 };
}

/** The words that every word can stand in one place with, itself first, by id. */
export function findMatches(facets: readonly Facet[]): readonly (readonly Match[])[] {
  const matches: Match[][] = facets.map(({ word }, id) => [
    { id, strength: ownStrength(word), relation: null },
  ]);
  const seen = new Set<number>();
  const compare = (a: number, b: number) => {
    const pair = Math.min(a, b) * facets.length + Math.max(a, b);
    const left = facets[a];
    const right = facets[b];
    if (left === undefined || right === undefined || seen.has(pair)) return;
    seen.add(pair);
    const relation = relate(left, right);
    if (relation === null) return;
    const { strength, affixes } = relation;
    matches[a]?.push({ id: b, strength, relation });
    matches[b]?.push({ id: a, strength, relation: affixes === null ? relation : null });
  };
  likeWords(facets).pairs(compare);
  stemmedWords(facets).pairs(compare);
  wordsOfOffice(facets).pairs(compare);
  nearWords(facets, matches).pairs(compare);
  return matches;
}

/** What is left of a word when one letter goes, and the word itself: words one edit apart share one of these. */
const restTraits = new TraitNumbers(({ likeness }) =>
  likeness === ""
    ? []
    : [likeness, ...Array.from(likeness, (_, at) => likeness.slice(0, at) + likeness.slice(at + 1))],
);

/**
 * Words one edit apart, neighbours exchanged being one, found by what is left without a letter (deletion neighbourhood,
 * Mor and Fraenkel 1982; Garbe's SymSpell). Asked only where one of the two has no match yet: تواكييف beside four times
 * توكاييف.
 */
function nearWords(facets: readonly Facet[], matches: readonly (readonly Match[])[]): Traits {
  const traits = new Traits(restTraits);
  const wanted = new Set<number>();
  facets.forEach(({ word }, id) => {
    if ((matches[id]?.length ?? 0) === 1) for (const rest of restTraits.of(word)) wanted.add(rest);
  });
  if (wanted.size === 0) return traits;
  facets.forEach(({ word }, id) => {
    for (const rest of restTraits.of(word)) if (wanted.has(rest)) traits.add(rest, id);
  });
  return traits;
}
