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
  private runAround(a: number, b: number): Omit<PassageRun, "distance"> {
    let from = a;
    let fromB = b;
    let to = a + 1;
    let toB = b + 1;
    let weight = this.likeness(a, b);
    for (
      let skip = this.nextLike(a - 1, b - 1, -1);
      skip >= 0;
      skip = this.nextLike(from - 1, fromB - 1, -1)
    ) {
      from -= 1 + (skipsA[skip] ?? 0);
      fromB -= 1 + (skipsB[skip] ?? 0);
      weight += this.likeness(from, fromB);
    }
    for (let skip = this.nextLike(to, toB, 1); skip >= 0; skip = this.nextLike(to, toB, 1)) {
      to += 1 + (skipsA[skip] ?? 0);
      toB += 1 + (skipsB[skip] ?? 0);
      weight += this.likeness(to - 1, toB - 1);
    }
    return { kind: "moved", a: { from, to }, b: { from: fromB, to: toB }, weight };
  }

  /** By which of the skips a run goes on behind its edges, or -1. What is passed over is free too. */
  private nextLike(edgeA: number, edgeB: number, step: 1 | -1): number {
    for (let skip = 0; skip < skipsA.length; skip += 1) {
      const x = edgeA + step * (skipsA[skip] ?? 0);
      const y = edgeB + step * (skipsB[skip] ?? 0);
      if (this.freeA[edgeA] === 1 && this.freeB[edgeB] === 1 && this.likeness(x, y) > 0) return skip;
    }
    return -1;
  }

  /** The run as a move, where it is more than chance would repeat: anywhere among what is left over, or in a word that is near. */
  private moveOf(run: Omit<PassageRun, "distance">): PassageRun | null {
    const isSingle = run.a.to - run.a.from === 1;
    if (isSingle && !this.isTelling(run)) return null;
    const isNearMove = !isChance(run.weight, exchangeReach, exchangeReach);
    const isFarMove = !isSingle && !isChance(run.weight, ...this.ground);
    if (!isNearMove && !isFarMove) return null;
    const distance = this.distance(run.a, run.b);
    return (distance <= exchangeReach ? isNearMove : isFarMove) ? { ...run, distance } : null;
  }

  /** One word has moved only if it says something by itself, as one core, and is used once on either side. */
  private isTelling({ a, b, weight }: Omit<PassageRun, "distance">): boolean {
    const [id, other] = [this.a.ids[a.from] ?? -1, this.b.ids[b.from] ?? -1];
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
          ends.set(a - b, run.a.to);
          const move = this.moveOf(run);
          if (move !== null) found.push(move);
        }
      }
    }
    return found.sort(byWeight);
  }
}
