import { type Collation, collate } from "@/text";
import type { NameForms } from "./messages";
import { type CollationWorker, WorkerQueue } from "./worker-queue";

/** Collates for the screens, and remembers what it has collated. */
export interface Collator {
  /** The collation of texts, where it is known or quickly done; null where it has to be waited for. */
  readonly now: (texts: readonly string[], names: NameForms) => Collation | null;
  /** The collation of texts, however long they are. Never rejects. */
  readonly collate: (texts: readonly string[], names: NameForms) => Promise<Collation>;
  /** For each of several statements the names on which its wordings part. Holds up nothing; never rejects; remembers nothing. */
  readonly partedNames: (
    statements: readonly (readonly string[])[],
    names: NameForms,
  ) => Promise<readonly (readonly number[])[]>;
}

/**
 * Texts of so many UTF-16 code units together are collated at once: about 4 ms when warm, which is one frame
 * (16 ms) on a phone four times slower. What outlets make of one statement stays below it; whole articles do not, and
 * would hold up a scroll.
 */
export const inlineLimit = 1_500;

/** The same times how many texts there are: each is set against each, so that many short ones take as long as few long ones. */
const inlineLimitOfAll = 6 * inlineLimit;

/** Collations that are kept: as many as a reader goes back and forth between. An article's is about 1 MB. */
const kept = 24;

/** The name under which the time of every collation on the page stands among the browser's measures. */
export const collationMeasure = "muqabala:collate";

/** Collations by their texts, the ones asked for longest ago going first. */
class Remembered {
  private readonly collations = new Map<string, Collation>();
  private readonly nameLists = new WeakMap<NameForms, number>();
  private lists = 0;

  key(texts: readonly string[], names: NameForms): string {
    const list = this.nameLists.get(names) ?? this.lists++;
    this.nameLists.set(names, list);
    return JSON.stringify([list, ...texts]);
  }

  get(key: string): Collation | null {
    const known = this.collations.get(key);
    if (known === undefined) return null;
    this.collations.delete(key);
    this.collations.set(key, known);
    return known;
  }

  put(key: string, collation: Collation): Collation {
    this.collations.set(key, collation);
    const [oldest] = this.collations.keys();
    if (this.collations.size > kept && oldest !== undefined) this.collations.delete(oldest);
    return collation;
  }
}

function isQuick(texts: readonly string[]): boolean {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length <= inlineLimit && length * texts.length <= inlineLimitOfAll;
}

/** Collates here, and lets the browser's own measures know how long it took. */
function collateTimed(texts: readonly string[], names: NameForms): Collation {
  const start = performance.now();
  const collation = collate(texts, { names });
  performance.measure(collationMeasure, { start, detail: texts.length });
  return collation;
}

/** A collator whose long work is done by the worker that `spawn` starts; it may throw where there are no workers. */
export function createCollator(spawn: () => CollationWorker): Collator {
  const remembered = new Remembered();
  const queue = new WorkerQueue(spawn);
  const now = (texts: readonly string[], names: NameForms) => {
    const key = remembered.key(texts, names);
    const known = remembered.get(key);
    if (known !== null || !isQuick(texts)) return known;
    return remembered.put(key, collateTimed(texts, names));
  };
  return {
    now,
    collate: async (texts, names) =>
      now(texts, names) ?? remembered.put(remembered.key(texts, names), await queue.collate(texts, names)),
    partedNames: (statements, names) => queue.partedNames(statements, names),
  };
}
