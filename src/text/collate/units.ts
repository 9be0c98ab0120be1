import {
  affirmsNext,
  conjunctionOf,
  dressedFigure,
  type Figure,
  isVerbsPreposition,
  maNegates,
  mostToPronoun,
  opensContrast,
  readNumberFolded,
  type Token,
  tokenise,
  type Word,
  type WordsAround,
  withoutConjunction,
  wordOf,
} from "../words/index";
import type { Range } from "./collation";
import { indexNames, type NameIndex, nameAt } from "./names";
import type { Facet } from "./relate";

/** What is aligned as one: the tokens `[first, last)` of a wording, marks between them included. */
export interface Unit extends Facet {
  readonly first: number;
  readonly last: number;
}

/** A wording taken apart: all its tokens, and those that are aligned, in order. The rest is punctuation. */
export interface Units {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
}

/** The wordings taken apart, and the ones among them that differ in their words. */
export interface Prepared {
  readonly wordings: readonly Units[];
  readonly facets: readonly Facet[];
  /**
   * The ids of the units of each distinct wording, in an order that depends on the words alone, so that nothing after
   * this depends on the order in which the wordings were given.
   */
  readonly distinct: readonly (readonly number[])[];
  /** For each wording, its place in `distinct`. */
  readonly distinctOf: readonly number[];
}

/** Stands between what one wording writes apart and another together. It folds away, so that only spelling differs. */
const apart = "\u200c";

const quotes = new Set([..."“”„«»‹›‘’()[]", '"', "'"]);
/** Marks behind which a clause goes on, and what ends a quotation. */
const partsClauses = new Set([..."،,؛;-–—»”’)]…"]);

/** A unit, and how many words it takes. */
interface Found {
  readonly unit: Unit;
  readonly length: number;
}

/** At least this many letters have to be shared by what is written apart and together: لا سيما / لاسيما. */
const leastJoined = 5;

/** Fixed phrases that are shorter: «لا بد» denies nothing, and «لابد» is another spelling of it. */
const shortJoined: ReadonlySet<string> = new Set(["لابد", "فلابد", "ولابد"]);

/** Whether a word could be several written together. */
const mayJoin = (word: string) => word.length >= leastJoined || shortJoined.has(word);

/** And so many words may be. */
const mostJoined = 3;

/** The first letter of a word and its length as one number: most words are told from all others by it. */
const shapeOf = (letter: number, length: number): number => letter * 64 + length;

/** The words of all wordings that two words of one may be written together as. */
interface Together extends Pick<ReadonlySet<string>, "has" | "size"> {
  /** The shapes of these words, by which most others are told from all of them; without them every word is looked up. */
  readonly shapes?: ReadonlySet<number>;
}

/** Reads a wording from word to word. Words are counted without the marks between them. */
class UnitReader {
  /** The words' tokens, their places among all tokens, their analyses and normal forms. */
  private readonly own: Token[] = [];
  private readonly places: number[] = [];
  private readonly words: Word[] = [];
  private readonly folded: string[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    analysed: readonly Word[],
    private readonly names: NameIndex,
    private readonly together: Together,
    private readonly loose: ReadonlySet<number>,
  ) {
    tokens.forEach((token, place) => {
      if (token.kind === "punctuation") return;
      const word = analysed[place];
      if (word === undefined) return;
      this.own.push(token);
      this.places.push(place);
      this.words.push(word);
      this.folded.push(word.folded);
    });
  }

  all(): Unit[] {
    const units: Unit[] = [];
    for (let at = 0; at < this.words.length; ) {
      const { unit, length } = this.at(at);
      units.push(unit);
      at += length;
    }
    return units;
  }

  /** A name, a number, a word and its detached clitic, two that another wording writes as one, or a word. */
  private at(at: number): Found {
    const word = this.words[at] ?? wordOf("");
    if (word.clitic && this.isDetached(at)) return this.behindClitic(at, word);
    const whole = this.nameOrNumber(at, word);
    if (whole !== null) return whole;
    const parts = this.partsJoined(at);
    if (parts > 1) return this.found(at, parts, this.written(at, parts, apart), null, null, false);
    return this.found(at, 1, word, null, null, this.negates(at, word));
  }

  private found(
    at: number,
    length: number,
    word: Word,
    name: number | null,
    figure: Figure | null,
    negation: boolean,
  ): Found {
    const first = this.places[at] ?? 0;
    const last = (this.places[at + length - 1] ?? 0) + 1;
    return { unit: { word, name, figure, negation, first, last }, length };
  }

  private written(at: number, length: number, joint: string): Word {
    if (length === 1) return this.words[at] ?? wordOf("");
    return wordOf(
      this.own
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(joint),
    );
  }

  /** The marks between a word and the next that part them: all but quotation marks and brackets. */
  private breaks(at: number): string {
    let marks = "";
    for (let place = (this.places[at] ?? 0) + 1; place < (this.places[at + 1] ?? 0); place += 1) {
      const mark = this.tokens[place]?.text ?? "";
      if (!quotes.has(mark)) marks += mark;
    }
    return marks;
  }

  private isUnbroken(at: number, length: number): boolean {
    for (let word = at; word < at + length - 1; word += 1) if (this.breaks(word) !== "") return false;
    return true;
  }

  private isDetached(at: number): boolean {
    return at + 1 < this.words.length && this.breaks(at) === "" && this.folded[at + 1] !== "";
  }

  private nameHere(at: number, word: Word): { readonly name: number; readonly length: number } | null {
    const forms = this.names.beginningWith(word.folded);
    if (forms.length === 0) return null;
    return nameAt(forms, this.around(at), this.loose);
  }

  private nameOrNumber(at: number, word: Word): Found | null {
    const name = this.nameHere(at, word);
    if (name !== null) {
      const own = this.written(at, name.length, " ");
      return this.found(at, name.length, own, name.name, null, false);
    }
    return word.numeral ? this.figureHere(at) : null;
  }

  private around(at: number): WordsAround {
    return {
      word: (offset) => this.folded[at + offset] ?? "",
      marks: (offset) => this.breaks(at + offset),
    };
  }

  private figureHere(at: number): Found | null {
    const reading = readNumberFolded(this.own, this.folded, at);
    const isRead = reading !== null && this.isUnbroken(at, reading.last - at);
    const read = isRead
      ? { value: reading.value, other: reading.other, nearness: reading.nearness, unit: reading.unit }
      : null;
    const dressed = dressedFigure(this.around(at), read, isRead ? reading.last - at : 0);
    if (dressed === null) return null;
    return this.found(at, dressed.length, this.written(at, dressed.length, " "), null, dressed.figure, false);
  }

  private behindClitic(at: number, clitic: Word): Found {
    const next = this.words[at + 1] ?? wordOf("");
    const behind = this.nameOrNumber(at + 1, next);
    const word = wordOf(`${clitic.written}${apart}${(behind?.unit.word ?? next).written}`);
    const { name = null, figure = null } = behind?.unit ?? {};
    const negation = behind === null && this.negates(at + 1, next);
    return this.found(at, (behind?.length ?? 1) + 1, word, name, figure, negation);
  }

  /** How many words from here on another wording writes as one: 2 for لا سيما, 3 for إن شاء الله; else 1. */
  private partsJoined(at: number): number {
    const first = this.folded[at] ?? "";
    let length = first.length;
    let parts = 1;
    for (let next = 1; next < mostJoined; next += 1) {
      const place = (this.places[at] ?? 0) + next;
      if (at + next >= this.words.length || this.places[at + next] !== place) break;
      length += this.folded[at + next]?.length ?? 0;
      if (!this.mayBeTogether(first, length)) continue;
      const joined = this.folded.slice(at, at + next + 1).join("");
      const isTogether = [joined, withoutConjunction(joined)].some(
        (word) => mayJoin(word) && this.together.has(word),
      );
      if (isTogether) parts = next + 1;
    }
    return parts;
  }

  /** Whether any word that is written together begins as this one, be it behind a conjunction, and is so long. */
  private mayBeTogether(first: string, length: number): boolean {
    const { size, shapes } = this.together;
    if (size === 0) return false;
    if (first === "" || shapes === undefined) return true;
    if (shapes.has(shapeOf(first.charCodeAt(0), length))) return true;
    if (first !== "و" && first !== "ف" && conjunctionOf(first) === "") return false;
    return first.length === 1 || shapes.has(shapeOf(first.charCodeAt(1), length - 1));
  }

  /** The words behind one, up to the next mark that parts them, as many as tell what ما is. */
  private clause(at: number): readonly string[] {
    const end = Math.min(this.words.length - 1, at + mostToPronoun);
    let last = at;
    while (last < end && this.breaks(last) === "") last += 1;
    return this.folded.slice(at + 1, last + 1);
  }

  /** Whether a word begins the text, or stands behind any mark but one that parts clauses. */
  private opens(at: number): boolean {
    if (at === 0) return true;
    const mark = this.tokens[(this.places[at] ?? 0) - 1];
    return mark?.kind === "punctuation" && !partsClauses.has(mark.text);
  }

  private negates(at: number, { folded, negation }: Word): boolean {
    const next = this.folded[at + 1] ?? "";
    if (negation === "never" || affirmsNext(next)) return false;
    if (negation === "always") {
      if (opensContrast(folded, next)) return false;
      return !isVerbsPreposition(folded, this.folded.slice(Math.max(0, at - 2), at));
    }
    return maNegates(folded, {
      before: this.folded[at - 1] ?? "",
      after: this.clause(at),
      opens: this.opens(at),
    });
  }
}

const noThing: ReadonlySet<number> = new Set();

/** Every folded word of some wordings that is long enough to be two words written together. */
export class WordsTogether implements Together {
  private readonly words = new Set<string>();
  readonly shapes = new Set<number>();

  get size(): number {
    return this.words.size;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  private add(word: string): void {
    if (!mayJoin(word)) return;
    this.words.add(word);
    this.shapes.add(shapeOf(word.charCodeAt(0), word.length));
  }

  /** Adds the words of a wording: ومازالت too is written together what another writes as ما زالت. */
  addAll(words: readonly Word[]): void {
    for (const { folded } of words) {
      this.add(folded);
      const bare = withoutConjunction(folded);
      if (bare !== folded) this.add(bare);
    }
  }
}

/**
 * Reads a wording as what is to be aligned: its tokens, and the analysis of each. `together` holds the words of all
 * wordings, so that two words become one unit only where another wording writes them as one. The things in `loose` are
 * not read as names, so that what they are named after is.
 */
export function readUnits(
  tokens: readonly Token[],
  words: readonly Word[],
  names: NameIndex,
  together: Together,
  loose: ReadonlySet<number> = noThing,
): Units {
  return { tokens, units: new UnitReader(tokens, words, names, together, loose).all() };
}

/** A name where a text has it: which of the given things it names, and the words that name it, clitics included. */
export interface LocatedName extends Range {
  readonly name: number;
}

/**
 * Every place of a text that the collation reads as a name, in order, without overlaps, the longest form at each; `names`
 * are the forms of each thing. Spelling, clitics and quotation marks inside a name make no difference.
 */
export function locateNames(text: string, names: readonly (readonly string[])[]): readonly LocatedName[] {
  const words = tokenise(text);
  const { tokens, units } = readUnits(
    words,
    words.map((token) => wordOf(token.text)),
    indexNames(names),
    new Set(),
  );
  return units.flatMap(({ name, first, last }) => {
    const [from, to] = [tokens[first], tokens[last - 1]];
    return name === null || from === undefined || to === undefined
      ? []
      : [{ name, start: from.start, end: to.end }];
  });
}
