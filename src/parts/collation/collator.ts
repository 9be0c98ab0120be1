import { type Collation, collate } from "@/text";
import type { CollationAnswer, CollationQuestion, NameForms } from "./messages";

/** The part of a worker that is used. */
export interface CollationWorker {
  postMessage(question: CollationQuestion): void;
  addEventListener(type: "message", listener: (event: MessageEvent<CollationAnswer>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** Collates for the screens, and remembers what it has collated. */
export interface Collator {
  /** The collation of texts, where it is known or quickly done; null where it has to be waited for. */
  readonly now: (texts: readonly string[], names: NameForms) => Collation | null;
  /** The collation of texts, however long they are. Never rejects. */
  readonly collate: (texts: readonly string[], names: NameForms) => Promise<Collation>;
}

/**
 * Texts of so many UTF-16 code units together are collated at once: about 4 ms when warm, which is one frame
 * (16 ms) on a phone four times slower. What outlets make of one statement stays below it; whole articles do not, and
 * would hold up a scroll.
 */
export const inlineLimit = 1_500;

/** Collations that are kept: as many as a reader goes back and forth between. An article's is about 1 MB. */
const kept = 24;

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

interface Waiting {
  readonly question: CollationQuestion;
  readonly settle: (collation: Collation) => void;
}

/** Asks a worker, which is started at the first question. When it fails, the questions are answered here. */
class Desk {
  private worker: CollationWorker | null = null;
  private failed = false;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(private readonly spawn: () => CollationWorker) {}

  ask(texts: readonly string[], names: NameForms): Promise<Collation> {
    return new Promise((settle) => {
      this.asked += 1;
      const question = { id: this.asked, texts, names };
      this.waiting.set(question.id, { question, settle });
      try {
        if (this.failed) throw new Error("the worker has failed before");
        this.worker ??= this.start();
        this.worker.postMessage(question);
      } catch {
        this.giveUp();
      }
    });
  }

  private start(): CollationWorker {
    const worker = this.spawn();
    worker.addEventListener("message", ({ data: { id, collation } }) => {
      this.waiting.get(id)?.settle(collation);
      this.waiting.delete(id);
    });
    worker.addEventListener("error", () => this.giveUp());
    worker.addEventListener("messageerror", () => this.giveUp());
    return worker;
  }

  /** Without a worker: one question at a time, so that the page can answer its reader in between. */
  private giveUp(): void {
    this.failed = true;
    this.worker?.terminate();
    this.worker = null;
    for (const [id, { question, settle }] of this.waiting) {
      this.waiting.delete(id);
      setTimeout(() => settle(collate(question.texts, { names: question.names })));
    }
  }
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);

/** A collator whose long work is done by the worker that `spawn` starts; it may throw where there are no workers. */
export function createCollator(spawn: () => CollationWorker): Collator {
  const remembered = new Remembered();
  const desk = new Desk(spawn);
  const now = (texts: readonly string[], names: NameForms) => {
    const key = remembered.key(texts, names);
    const known = remembered.get(key);
    if (known !== null || lengthOf(texts) > inlineLimit) return known;
    return remembered.put(key, collate(texts, { names }));
  };
  return {
    now,
    collate: async (texts, names) =>
      now(texts, names) ?? remembered.put(remembered.key(texts, names), await desk.ask(texts, names)),
  };
}
