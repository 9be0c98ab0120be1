import { firstWhere } from "../first-where";
import { seedPlaces } from "./collation";
import { isChance } from "./grounds";
import type { Match } from "./matches";
import type { CollationReading, WordingRead } from "./reading";
import { strength } from "./relate";

/** A passage of one wording and the passage of the other that says the same part of what was said. */
export interface PassagePair {
  readonly kind: "moved" | "rephrased";
  /** Words `[from, to)` of the one and of the other. */
  readonly a: WordRange;
  readonly b: WordRange;
}

/** Words `[from, to)` of a wording. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** At least this share of a word's own strength has another to be the same word elsewhere: as forms of one stem. */
const leastShare = strength.stem / strength.same;

const noMatches: readonly Match[] = [];
const nowhere: readonly number[] = [];

/** A run of words that the other has elsewhere, and how much it weighs. */
export interface PassageRun extends PassagePair {
  readonly weight: number;
  readonly distance: number;
}

/** The heaviest first, then the nearest, then as they are read. */
export const byWeight = (x: PassageRun, y: PassageRun): number =>
  y.weight - x.weight || x.distance - y.distance || x.a.from - y.a.from || x.b.from - y.b.from;

/** At least this share of the content words of two clauses has to meet for all of both to be one thing. */
const leastMeeting = 1 / 2;

/** Clauses with no more than this between them stand in one place. */
const nearBy = 2;

const noClauses: readonly PassageRun[] = [];

/** Sets 1 for each word without a counterpart; gives how many have none. */
function setFree(to: Int32Array, free: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < to.length; at += 1) {
    if ((to[at] ?? -1) >= 0) continue;
    free[at] = 1;
    count += 1;
  }
  return count;
}

/** The words of two wordings that nothing has set against each other, and the clauses among them that say one thing. */
export class LooseWords {
  protected readonly freeA: Uint8Array;
  protected readonly freeB: Uint8Array;
  /** How many words of each have no counterpart: the ground on which chance could find a run. */
  protected readonly ground: readonly [number, number];

  constructor(
    protected readonly a: WordingRead,
    protected readonly b: WordingRead,
    protected readonly reading: CollationReading,
    /** For each word its counterpart in the other wording, or -1. */
    protected readonly to: Int32Array,
    protected readonly back: Int32Array,
  ) {
    this.freeA = new Uint8Array(to.length);
    this.freeB = new Uint8Array(back.length);
    this.ground = [setFree(to, this.freeA), setFree(back, this.freeB)];
  }

  protected matchesOf(id: number): readonly Match[] {
    return this.reading.known.matches[id] ?? noMatches;
  }

  /** How strongly two ids match, 0 where they do not. */
  private strengthOf(id: number, other: number): number {
    for (const match of this.matchesOf(id)) if (match.id === other) return match.strength;
    return 0;
  }

  /** What a match of a word has to amount to for the two to be the same word. */
  protected leastLikeness(id: number): number {
    return (this.matchesOf(id)[0]?.strength ?? 0) * leastShare;
  }

  /** The strength of a match of two free words, 0 where they are not the same word. */
  protected likeness(a: number, b: number): number {
    if (this.freeA[a] !== 1 || this.freeB[b] !== 1) return 0;
    const id = this.a.ids[a] ?? -1;
    const found = this.strengthOf(id, this.b.ids[b] ?? -1);
    return found >= this.leastLikeness(id) ? found : 0;
  }

  /** How far apart two passages stand: the words between them, in the wording that has more of them, and one. */
  protected distance(a: WordRange, b: WordRange): number {
    const one = this.a.columns[a.from] ?? 0;
    const other = this.b.columns[b.from] ?? 0;
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const upTo = ({ columns }: WordingRead, column: number) =>
      firstWhere(columns.length, (at) => (columns[at] ?? 0) >= column);
    const between = (words: WordingRead) => Math.max(0, upTo(words, to) - upTo(words, from + 1));
    return 1 + Math.max(between(this.a), between(this.b));
  }

  /** Free words side by side, cut where a mark parts clauses. */
  private stretches(free: Uint8Array, { opens }: WordingRead): readonly WordRange[] {
    const found: { from: number; to: number }[] = [];
    for (let at = 0; at < free.length; at += 1) {
      if (free[at] !== 1) continue;
      const last = found.at(-1);
      if (last !== undefined && last.to === at && opens[at] !== 1) last.to = at + 1;
      else found.push({ from: at, to: at + 1 });
    }
    return found;
  }

  private isContent(id: number): boolean {
    return this.reading.content[id] === 1;
  }

  /** How many of the free words in a range say something. */
  private contentOf({ ids }: WordingRead, { from, to }: WordRange, free: Uint8Array): number {
    let count = 0;
    for (let at = from; at < to; at += 1) if (free[at] === 1 && this.isContent(ids[at] ?? -1)) count += 1;
    return count;
  }

  /**
   * Stretches of free words as clauses: each by itself, and with the next where one word that has its counterpart parts
   * them, as the name in «ما ان تنجز (القوة) مهامها» does.
   */
  private clausesIn(free: Uint8Array, to: Int32Array, words: WordingRead): readonly WordRange[] {
    const found = [...this.stretches(free, words)];
    const alone = found.length;
    for (let at = 0; at + 1 < alone; at += 1) {
      const [own, next] = [found[at], found[at + 1]];
      if (own === undefined || next === undefined || next.from !== own.to + 1) continue;
      if ((to[own.to] ?? -1) < 0) continue;
      if (words.opens[own.to + 1] !== 1 && words.opens[own.to] !== 1)
        found.push({ from: own.from, to: next.to });
    }
    return found;
  }

  /**
   * Clauses that say one thing: their content words meet. Of «عند انتهاء المهمة» and «ما ان تنجز القوة مهامها» the end and
   * the task. The best pairs first; a clause answers one other.
   */
  protected clauses(): readonly PassageRun[] {
    const met = this.meetings();
    if (met === null) return noClauses;
    const inB = this.clausesIn(this.freeB, this.back, this.b);
    const found: PassageRun[] = [];
    for (const a of this.clausesIn(this.freeA, this.to, this.a)) {
      for (const b of inB) {
        const clause = this.isMet(met, a, b) ? this.clauseOf(a, b) : null;
        if (clause !== null) found.push(clause);
      }
    }
    return found.sort(byWeight);
  }

  /** For each free content word of the one wording, where in the other it is met; null where none is met by a free one. */
  private meetings(): readonly (readonly number[])[] | null {
    const met: (readonly number[])[] = [];
    let isAnyFree = false;
    for (let at = 0; at < this.freeA.length; at += 1) {
      const id = this.a.ids[at] ?? -1;
      let places: number[] | null = null;
      if (this.freeA[at] === 1 && this.isContent(id)) {
        for (const { id: other, strength: weight } of this.matchesOf(id)) {
          const all = this.meets(id, other, weight) ? this.b.places.get(other) : undefined;
          if (all === undefined) continue;
          const near = all.length > seedPlaces ? all.slice(0, seedPlaces) : all;
          places = places === null ? [...near] : places.concat(near);
          isAnyFree ||= all.some((place) => this.freeB[place] === 1);
        }
      }
      met.push(places ?? nowhere);
    }
    return isAnyFree ? met : null;
  }

  private isMet(met: readonly (readonly number[])[], a: WordRange, b: WordRange): boolean {
    for (let at = a.from; at < a.to; at += 1) {
      for (const place of met[at] ?? nowhere) if (b.from <= place && place < b.to) return true;
    }
    return false;
  }

  /** Two clauses as a pair where enough of them meets; of a long one only the part in which it does. */
  private clauseOf(a: WordRange, b: WordRange): PassageRun | null {
    const meeting: { readonly a: number; readonly b: number; readonly weight: number }[] = [];
    const taken = new Set<number>();
    for (let at = a.from; at < a.to; at += 1) {
      const id = this.a.ids[at] ?? -1;
      if (this.freeA[at] !== 1 || !this.isContent(id)) continue;
      let [place, most] = [-1, 0];
      for (const { id: other, strength: weight } of this.matchesOf(id)) {
        if (weight < most || !this.meets(id, other, weight)) continue;
        const found = this.firstFree(other, b, taken);
        if (found < 0 || (weight === most && found > place)) continue;
        [place, most] = [found, weight];
      }
      if (place < 0) continue;
      taken.add(place);
      meeting.push({ a: at, b: place, weight: most });
    }
    if (meeting.length === 0) return null;
    const [ofA, ofB] = [this.contentOf(this.a, a, this.freeA), this.contentOf(this.b, b, this.freeB)];
    const isWhole = meeting.length * 2 >= (ofA + ofB) * leastMeeting;
    const weight = meeting.reduce((sum, each) => sum + each.weight, 0);
    const narrow = (range: WordRange, words: WordingRead, places: readonly number[], content: number) =>
      isWhole || places.length >= content * leastMeeting ? range : this.around(range, words, places);
    const one = narrow(
      a,
      this.a,
      meeting.map((each) => each.a),
      ofA,
    );
    const other = narrow(
      b,
      this.b,
      meeting.map((each) => each.b),
      ofB,
    );
    const distance = this.distance(one, other);
    const kind = this.areLike(one, other) ? ("moved" as const) : ("rephrased" as const);
    const isOne = distance <= nearBy || (meeting.length > 1 && !isChance(weight * 2, ...this.ground));
    return isOne ? { kind, a: one, b: other, weight, distance } : null;
  }

  /** The first place in a range of the other wording where a free word stands that is not taken, or -1. */
  private firstFree(id: number, { from, to }: WordRange, taken: ReadonlySet<number>): number {
    for (const place of this.b.places.get(id) ?? nowhere) {
      if (place >= to) break;
      if (place >= from && this.freeB[place] === 1 && !taken.has(place)) return place;
    }
    return -1;
  }

  /** The part of a stretch from the first of some words to the last, with the words before it that bind it. */
  private around(range: WordRange, { ids }: WordingRead, places: readonly number[]): WordRange {
    let from = Math.min(...places);
    while (from > range.from && !this.isContent(ids[from - 1] ?? -1)) from -= 1;
    return { from, to: Math.max(...places) + 1 };
  }

  /** Whether two stretches are the same words in one order. */
  private areLike(a: WordRange, b: WordRange): boolean {
    if (a.to - a.from !== b.to - b.from) return false;
    for (let at = 0; at < a.to - a.from; at += 1)
      if (this.likeness(a.from + at, b.from + at) === 0) return false;
    return true;
  }

  /** Whether two words meet in what they say. Different figures do not. */
  private meets(id: number, other: number, weight: number): boolean {
    const { facets } = this.reading.known;
    const bothFigures = facets[id]?.figure != null && facets[other]?.figure != null;
    if (bothFigures ? weight < strength.figure - 1 : weight <= strength.cue) return false;
    return this.isContent(other);
  }

  /** The stretches that no passage answers, whose content words the other wording has all the same. Asked after `find`. */
  elsewhere(): Readonly<
    Record<"a" | "b", readonly { readonly own: WordRange; readonly other: WordRange }[]>
  > {
    const of = (side: "a" | "b") => {
      const [free, words] = side === "a" ? [this.freeA, this.a] : [this.freeB, this.b];
      return this.stretches(free, words).flatMap((own) => {
        const other = this.saidElsewhere(side, own);
        return other === null ? [] : [{ own, other }];
      });
    };
    return { a: of("a"), b: of("b") };
  }

  /** Whether the other wording says somewhere what a stretch of words says: every content word meets one of its own. */
  private saidElsewhere(side: "a" | "b", { from, to }: WordRange): WordRange | null {
    const [own, other, free] = side === "a" ? [this.a, this.b, this.freeA] : [this.b, this.a, this.freeB];
    let [first, last] = [-1, -1];
    for (let at = from; at < to; at += 1) {
      const id = own.ids[at] ?? -1;
      if (free[at] !== 1 || !this.isContent(id)) continue;
      const place = this.firstMet(id, other);
      if (place < 0) return null;
      first = first < 0 ? place : Math.min(first, place);
      last = Math.max(last, place);
    }
    return first < 0 ? null : { from: first, to: last + 1 };
  }

  /** The first place in which a wording says what a word says, or -1. */
  private firstMet(id: number, { places }: WordingRead): number {
    let first = -1;
    for (const { id: other, strength: weight } of this.matchesOf(id)) {
      const place = this.meets(id, other, weight) ? (places.get(other)?.[0] ?? -1) : -1;
      if (place >= 0 && (first < 0 || place < first)) first = place;
    }
    return first;
  }
}
