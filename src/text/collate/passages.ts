import { byWeight, LooseWords, type PassagePair, type PassageRun, type WordRange } from "./clauses";
import { seedPlaces } from "./collation";
import { isChance } from "./grounds";
import { exchangeReach } from "./region";
import { strength } from "./relate";

/** So many words in one order are a passage that has moved, whatever they stand among. */
const wholePassage = 3;

/** What a run may pass over, in the one wording and in the other: nothing, one word put in, or another word. */
const skipsA = [0, 1, 0, 1];
const skipsB = [0, 0, 1, 1];

/** Words `[from, to)` of the one and `[fromB, toB)` of the other that are alike, before anything is known of them as a passage. */
interface FoundRun {
  readonly from: number;
  readonly to: number;
  readonly fromB: number;
  readonly toB: number;
  readonly weight: number;
}

/** Finds the passages of two wordings that answer each other, among the words that nothing has set against each other. */
export class PassageFinder extends LooseWords {
  /** Whether any free word of the one is the same word as a free one of the other. */
  private hasLike = false;

  /**
   * The passages, none with a word of another: long ones word for word, then clauses that share what they say, then
   * single words that have gone elsewhere near by.
   */
  find(): readonly PassagePair[] {
    if (!this.freeA.includes(1) || !this.freeB.includes(1)) return [];
    const found: PassagePair[] = [];
    const take = (pairs: readonly PassageRun[]) => {
      for (const pair of pairs) {
        if (!this.isFree(pair)) continue;
        this.freeA.fill(0, pair.a.from, pair.a.to);
        this.freeB.fill(0, pair.b.from, pair.b.to);
        found.push(pair);
      }
    };
    const runs = this.runs();
    take(runs.filter(({ a }) => a.to - a.from >= wholePassage));
    take(this.clauses());
    // What has been taken may have been the middle of another run.
    if (this.hasLike) take(found.length === 0 ? runs : this.runs());
    return found;
  }

  /** Whether no other passage has a word of this one. A word with a counterpart may stand inside: ما ان تنجز (القوة) مهامها. */
  private isFree({ a, b }: PassagePair): boolean {
    const isOpen = (free: Uint8Array, counterparts: Int32Array, { from, to }: WordRange) => {
      for (let at = from; at < to; at += 1) if (free[at] !== 1 && (counterparts[at] ?? -1) < 0) return false;
      return true;
    };
    return isOpen(this.freeA, this.to, a) && isOpen(this.freeB, this.back, b);
  }

  /** The whole run of like words around two; a word on either side may be another's, or have been put in. */
  private runAround(a: number, b: number): FoundRun {
    const run = { from: a, fromB: b, to: a + 1, toB: b + 1, weight: this.likeness(a, b) };
    for (
      let skip = this.nextLike(a - 1, b - 1, -1);
      skip >= 0;
      skip = this.nextLike(run.from - 1, run.fromB - 1, -1)
    ) {
      run.from -= 1 + (skipsA[skip] ?? 0);
      run.fromB -= 1 + (skipsB[skip] ?? 0);
      run.weight += this.likeness(run.from, run.fromB);
    }
    for (let skip = this.nextLike(a + 1, b + 1, 1); skip >= 0; skip = this.nextLike(run.to, run.toB, 1)) {
      run.to += 1 + (skipsA[skip] ?? 0);
      run.toB += 1 + (skipsB[skip] ?? 0);
      run.weight += this.likeness(run.to - 1, run.toB - 1);
    }
    return run;
  }

  /** By which of the skips a run goes on behind its edges, or -1. What is passed over is free too. */
  private nextLike(edgeA: number, edgeB: number, step: 1 | -1): number {
    if (this.freeA[edgeA] !== 1 || this.freeB[edgeB] !== 1) return -1;
    for (let skip = 0; skip < skipsA.length; skip += 1) {
      const x = edgeA + step * (skipsA[skip] ?? 0);
      const y = edgeB + step * (skipsB[skip] ?? 0);
      if (this.likeness(x, y) > 0) return skip;
    }
    return -1;
  }

  /** The run as a move, where it is more than chance would repeat: anywhere among what is left over, or in a word that is near. */
  private moveOf(run: FoundRun): PassageRun | null {
    const isSingle = run.to - run.from === 1;
    if (isSingle && !this.isTelling(run)) return null;
    const { weight } = run;
    const isNearMove = !isChance(weight, exchangeReach, exchangeReach);
    const isFarMove = !isSingle && !isChance(weight, ...this.ground);
    if (!isNearMove && !isFarMove) return null;
    const [a, b] = [
      { from: run.from, to: run.to },
      { from: run.fromB, to: run.toB },
    ];
    const distance = this.distance(a, b);
    const isMove = distance <= exchangeReach ? isNearMove : isFarMove;
    return isMove ? { kind: "moved", a, b, weight, distance } : null;
  }

  /** One word has moved only if it says something by itself, as one core, and is used once on either side. */
  private isTelling({ from, fromB, weight }: FoundRun): boolean {
    const [id, other] = [this.a.ids[from] ?? -1, this.b.ids[fromB] ?? -1];
    const [own, its] = [this.reading.known.facets[id], this.reading.known.facets[other]];
    if (own === undefined || its === undefined || own.word.light || weight < strength.inflection)
      return false;
    // Another name of the thing is another word: بلاده is not كازاخستان moved.
    if (own.name !== null && own.word.spelling !== its.word.spelling) return false;
    return this.a.places.get(id)?.length === 1 && this.b.places.get(other)?.length === 1;
  }

  /** Every run of free words that both have, the weightiest first. */
  private runs(): readonly PassageRun[] {
    const found: PassageRun[] = [];
    // By how far apart two words lie, where the last run at that distance ends.
    const ends = new Map<number, number>();
    for (let a = 0; a < this.freeA.length; a += 1) {
      if (this.freeA[a] !== 1) continue;
      const own = this.a.ids[a] ?? -1;
      const least = this.leastLikeness(own);
      for (const { id, strength: weight } of this.matchesOf(own)) {
        const places = weight < least ? undefined : this.b.places.get(id);
        if (places === undefined || places.length > seedPlaces) continue;
        for (const b of places) {
          if (this.freeB[b] !== 1) continue;
          this.hasLike = true;
          if (a < (ends.get(a - b) ?? 0)) continue;
          const run = this.runAround(a, b);
          ends.set(a - b, run.to);
          const move = this.moveOf(run);
          if (move !== null) found.push(move);
        }
      }
    }
    return found.sort(byWeight);
  }
}
