import { firstWhere } from "../first-where";
import { isChance } from "./chance";
import { seedPlaces } from "./limits";
import type { WordKnowledge } from "./matches";
import type { WordingRead } from "./reading";
import { exchangeReach } from "./region";
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

/** How strongly two ids match, 0 where they do not. */
function strengthOf({ matches }: WordKnowledge, a: number, b: number): number {
  if (a === b) return matches[a]?.[0]?.strength ?? 0;
  return matches[a]?.find(({ id }) => id === b)?.strength ?? 0;
}

/** A run of words that the other has elsewhere, and how much it weighs. */
interface Run extends PassagePair {
  readonly weight: number;
  readonly distance: number;
}

/** The heaviest first, then the nearest, then as they are read. */
const byWeight = (x: Run, y: Run): number =>
  y.weight - x.weight || x.distance - y.distance || x.a.from - y.a.from || x.b.from - y.b.from;

const count = (free: Uint8Array): number => free.reduce((sum, each) => sum + each, 0);

/** Finds, among the words of two wordings that nothing has set against each other, the passages that answer each other. */
export class PassageFinder {
  private readonly freeA: Uint8Array;
  private readonly freeB: Uint8Array;
  /** 1 for a word that has a counterpart. */
  private readonly heldA: Uint8Array;
  private readonly heldB: Uint8Array;
  /** How many words of each have no counterpart: the ground on which chance could find a run. */
  private readonly ground: readonly [number, number];

  constructor(
    private readonly a: WordingRead,
    private readonly b: WordingRead,
    private readonly known: WordKnowledge,
    /** For each word its counterpart in the other wording, or -1. */
    to: Int32Array,
    back: Int32Array,
  ) {
    this.freeA = Uint8Array.from(to, (other) => (other < 0 ? 1 : 0));
    this.freeB = Uint8Array.from(back, (other) => (other < 0 ? 1 : 0));
    this.heldA = this.freeA.map((free) => 1 - free);
    this.heldB = this.freeB.map((free) => 1 - free);
    this.ground = [count(this.freeA), count(this.freeB)];
  }

  /**
   * The passages, none with a word of another: long ones word for word, then clauses that share what they say, then
   * single words that have gone elsewhere near by.
   */
  find(): readonly PassagePair[] {
    if (!this.freeA.includes(1) || !this.freeB.includes(1)) return [];
    const found: PassagePair[] = [];
    const take = (pairs: readonly Run[]) => {
      for (const pair of pairs) {
        if (!this.isFree(pair)) continue;
        this.freeA.fill(0, pair.a.from, pair.a.to);
        this.freeB.fill(0, pair.b.from, pair.b.to);
        found.push(pair);
      }
    };
    take(this.runs().filter(({ a }) => a.to - a.from >= wholePassage));
    take(this.clauses());
    take(this.runs());
    return found;
  }

  /** Whether no other passage has a word of this one. A word with a counterpart may stand inside: ما ان تنجز (القوة) مهامها. */
  private isFree({ a, b }: PassagePair): boolean {
    const isOpen = (free: Uint8Array, held: Uint8Array, { from, to }: WordRange) => {
      for (let at = from; at < to; at += 1) if (free[at] !== 1 && held[at] !== 1) return false;
      return true;
    };
    return isOpen(this.freeA, this.heldA, a) && isOpen(this.freeB, this.heldB, b);
  }

  /** The strength of a match of two free words, 0 where they are not the same word. */
  private likeness(a: number, b: number): number {
    if (this.freeA[a] !== 1 || this.freeB[b] !== 1) return 0;
    const [id, other] = [this.a.ids[a] ?? -1, this.b.ids[b] ?? -1];
    const found = strengthOf(this.known, id, other);
    return found >= (this.known.matches[id]?.[0]?.strength ?? 0) * leastShare ? found : 0;
  }

  /** The whole run of like words around two; a word on either side may be another's, or have been put in. */
  private runAround(a: number, b: number): Run {
    let [from, fromB, to, toB] = [a, b, a + 1, b + 1];
    let weight = this.likeness(a, b);
    const grow = (step: 1 | -1): boolean => {
      const [edgeA, edgeB] = step > 0 ? [to, toB] : [from - 1, fromB - 1];
      for (const [skipA, skipB] of skips) {
        const [x, y] = [edgeA + step * skipA, edgeB + step * skipB];
        const next = this.likeness(x, y);
        if (next === 0 || !this.isFreeBetween(edgeA, x, edgeB, y)) continue;
        weight += next;
        if (step > 0) [to, toB] = [x + 1, y + 1];
        else [from, fromB] = [x, y];
        return true;
      }
      return false;
    };
    while (grow(-1));
    while (grow(1));
    const [ofA, ofB] = [
      { from, to },
      { from: fromB, to: toB },
    ];
    return { kind: "moved", a: ofA, b: ofB, weight, distance: this.distance(ofA, ofB) };
  }

  private isFreeBetween(fromA: number, toA: number, fromB: number, toB: number): boolean {
    const free = (all: Uint8Array, x: number, y: number) =>
      !all.subarray(Math.min(x, y), Math.max(x, y) + 1).includes(0);
    return free(this.freeA, fromA, toA) && free(this.freeB, fromB, toB);
  }

  /** How far apart two passages stand: the words between them, in the wording that has more of them, and one. */
  private distance(a: WordRange, b: WordRange): number {
    const one = this.a.columns[a.from] ?? 0;
    const other = this.b.columns[b.from] ?? 0;
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const upTo = ({ columns }: WordingRead, column: number) =>
      firstWhere(columns.length, (at) => (columns[at] ?? 0) >= column);
    const between = (words: WordingRead) => Math.max(0, upTo(words, to) - upTo(words, from + 1));
    return 1 + Math.max(between(this.a), between(this.b));
  }

  /** More than chance would repeat: in a passage anywhere among what is left over, or in a word that is near. */
  private isMove(run: Run): boolean {
    const near = run.distance <= exchangeReach;
    const single = run.a.to - run.a.from === 1;
    if (single && (!near || !this.isTelling(run))) return false;
    const [a, b] = near ? [exchangeReach, exchangeReach] : this.ground;
    return !isChance(run.weight, a, b);
  }

  /** One word has moved only if it says something by itself, as one core, and is used once on either side. */
  private isTelling({ a, b, weight }: Run): boolean {
    const [id, other] = [this.a.ids[a.from] ?? -1, this.b.ids[b.from] ?? -1];
    const [own, its] = [this.known.facets[id], this.known.facets[other]];
    if (own === undefined || its === undefined || own.word.light || weight < strength.inflection)
      return false;
    // Another name of the thing is another word: بلاده is not كازاخستان moved.
    if (own.name !== null && own.word.spelling !== its.word.spelling) return false;
    return this.a.places.get(id)?.length === 1 && this.b.places.get(other)?.length === 1;
  }

  /** Every run of free words that both have, the weightiest first. */
  private runs(): readonly Run[] {
    const found: Run[] = [];
    // By how far apart two words lie, where the last run at that distance ends.
    const ends = new Map<number, number>();
    for (let a = 0; a < this.freeA.length; a += 1) {
      if (this.freeA[a] !== 1) continue;
      for (const { id } of this.known.matches[this.a.ids[a] ?? -1] ?? []) {
        const places = this.b.places.get(id) ?? [];
        if (places.length > seedPlaces) continue;
        for (const b of places) {
          if (a < (ends.get(a - b) ?? 0) || this.likeness(a, b) === 0) continue;
          const run = this.runAround(a, b);
          ends.set(a - b, run.a.to);
          if (this.isMove(run)) found.push(run);
        }
      }
    }
    return found.sort(byWeight);
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
    const facet = this.known.facets[id];
    return facet !== undefined && !facet.word.light && !facet.negation;
  }

  /** The ids of the free words in a range that say something. */
  private contentOf({ ids }: WordingRead, { from, to }: WordRange, free: Uint8Array): readonly number[] {
    return [...ids.subarray(from, to)].filter((id, at) => free[from + at] === 1 && this.isContent(id));
  }

  /**
   * Stretches of free words as clauses: each by itself, and with the next where one word that has its counterpart parts
   * them, as the name in «ما ان تنجز (القوة) مهامها» does.
   */
  private clausesIn(free: Uint8Array, held: Uint8Array, words: WordingRead): readonly WordRange[] {
    const alone = this.stretches(free, words);
    const bridged = alone.flatMap(({ from }, at) => {
      const next = alone[at + 1];
      const last = (alone[at]?.to ?? 0) + 1;
      if (next === undefined || next.from !== last || held[last - 1] !== 1) return [];
      return words.opens[last] === 1 || words.opens[last - 1] === 1 ? [] : [{ from, to: next.to }];
    });
    return [...alone, ...bridged];
  }

  /**
   * Clauses that say one thing: their content words meet. Of «عند انتهاء المهمة» and «ما ان تنجز القوة مهامها» the end and
   * the task. The best pairs first; a clause answers one other.
   */
  private clauses(): readonly Run[] {
    const inB = this.clausesIn(this.freeB, this.heldB, this.b);
    const found: Run[] = [];
    for (const a of this.clausesIn(this.freeA, this.heldA, this.a)) {
      for (const b of this.meetingClauses(a, inB)) {
        const clause = this.clauseOf(a, b);
        if (clause !== null) found.push(clause);
      }
    }
    return found.sort(byWeight);
  }

  /** Those clauses of the other wording in which some content word of one is met. */
  private meetingClauses(a: WordRange, inB: readonly WordRange[]): readonly WordRange[] {
    const places = new Set(
      this.contentOf(this.a, a, this.freeA).flatMap((id) =>
        (this.known.matches[id] ?? []).flatMap(({ id: other, strength: weight }) =>
          this.meets(id, other, weight) ? (this.b.places.get(other) ?? []).slice(0, seedPlaces) : [],
        ),
      ),
    );
    if (places.size === 0) return [];
    return inB.filter(({ from, to }) => [...places].some((place) => from <= place && place < to));
  }

  /** Two clauses as a pair where enough of them meets; of a long one only the part in which it does. */
  private clauseOf(a: WordRange, b: WordRange): Run | null {
    const meeting: { readonly a: number; readonly b: number; readonly weight: number }[] = [];
    const taken = new Set<number>();
    for (let at = a.from; at < a.to; at += 1) {
      const id = this.a.ids[at] ?? -1;
      if (this.freeA[at] !== 1 || !this.isContent(id)) continue;
      let best: { b: number; weight: number } | null = null;
      for (let place = b.from; place < b.to; place += 1) {
        const other = this.b.ids[place] ?? -1;
        const weight = strengthOf(this.known, id, other);
        if (this.freeB[place] !== 1 || taken.has(place) || !this.meets(id, other, weight)) continue;
        if (best === null || weight > best.weight) best = { b: place, weight };
      }
      if (best === null) continue;
      taken.add(best.b);
      meeting.push({ a: at, ...best });
    }
    if (meeting.length === 0) return null;
    const [ofA, ofB] = [
      this.contentOf(this.a, a, this.freeA).length,
      this.contentOf(this.b, b, this.freeB).length,
    ];
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
    const bothFigures = this.known.facets[id]?.figure != null && this.known.facets[other]?.figure != null;
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
    const content = this.contentOf(own, { from, to }, free);
    if (content.length === 0) return null;
    const places = content.map((id) =>
      (this.known.matches[id] ?? [])
        .filter((match) => this.meets(id, match.id, match.strength))
        .flatMap((match) => other.places.get(match.id) ?? []),
    );
    if (places.some((each) => each.length === 0)) return null;
    const firsts = places.map((each) => Math.min(...each));
    return { from: Math.min(...firsts), to: Math.max(...firsts) + 1 };
  }
}

/** So many words in one order are a passage that has moved, whatever they stand among. */
const wholePassage = 3;

/** At least this share of the content words of two clauses has to meet for all of both to be one thing. */
const leastMeeting = 1 / 2;

/** Clauses with no more than this between them stand in one place. */
const nearBy = 2;

/** What a run may pass over, in the one wording and in the other: nothing, one word put in, or another word. */
const skips: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];
