import { describe, expect, it } from "vitest";
import {
  type CollationWorker,
  createCollator,
  inlineLimit,
  type NameForms,
  type WorkerAnswer,
  type WorkerQuestion,
} from "@/parts/collation";
import { type Collation, collate, columnKinds, partedNames } from "@/text";
import type { FromWorker, ToWorker } from "@/workers/protocol";

const kindOfLast = (collation: Collation | null) =>
  collation === null ? undefined : columnKinds(collation).at(-1)?.kind;

const names: NameForms = [["كازاخستان", "قازاقستان"]];
const short = ["الجسر مغلق", "الجسر مفتوح"];
const long = ["الجسر مغلق ".repeat(inlineLimit / 20), "الجسر مفتوح ".repeat(inlineLimit / 20)];

function answerTo(question: WorkerQuestion): WorkerAnswer {
  const { names: forms } = question;
  if ("texts" in question) return { collation: collate(question.texts, { names: forms }) };
  return { parted: question.statements.map((texts) => partedNames(collate(texts, { names: forms }))) };
}

type Behaviour = "answers" | "fails" | "garbles" | "refuses";

/** A worker that behaves as told, on this side of the wall, and counts what it is asked. */
class PretendedWorker implements CollationWorker {
  asked: WorkerQuestion[] = [];
  terminated = false;
  private onMessage: ((event: MessageEvent<FromWorker<WorkerAnswer>>) => void)[] = [];
  private onFailure: { type: string; listener: () => void }[] = [];

  constructor(private readonly behaviour: Behaviour) {}

  addEventListener(type: "message", listener: (event: MessageEvent<FromWorker<WorkerAnswer>>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  addEventListener(
    type: "message" | "error" | "messageerror",
    listener: (event: MessageEvent<FromWorker<WorkerAnswer>>) => void,
  ): void {
    if (type === "message") this.onMessage.push(listener);
    else this.onFailure.push({ type, listener: () => listener(new MessageEvent(type)) });
  }

  postMessage(message: ToWorker<WorkerQuestion>): void {
    if (this.behaviour === "refuses") throw new Error("cannot be cloned");
    if (message.kind === "stop") return;
    const { id, question } = message;
    this.asked.push(question);
    queueMicrotask(() => {
      if (this.behaviour === "answers") {
        const data: FromWorker<WorkerAnswer> = { kind: "answer", id, answer: answerTo(question) };
        for (const tell of this.onMessage) tell(new MessageEvent("message", { data }));
        return;
      }
      const type = this.behaviour === "fails" ? "error" : "messageerror";
      for (const each of this.onFailure) if (each.type === type) each.listener();
    });
  }

  terminate(): void {
    this.terminated = true;
  }
}

function withWorker(behaviour: Behaviour) {
  const worker = new PretendedWorker(behaviour);
  let spawned = 0;
  const collator = createCollator(() => {
    spawned += 1;
    return worker;
  });
  return { worker, collator, spawned: () => spawned };
}

describe("a collator", () => {
  it("collates short texts at once, with the story’s names, and starts no worker", async () => {
    const { collator, spawned } = withWorker("answers");
    const texts = ["في كازاخستان", "في قازاقستان"];
    expect(collator.now(texts, names)).toEqual(collate(texts, { names }));
    expect(await collator.collate(texts, names)).toBe(collator.now(texts, names));
    expect(spawned()).toBe(0);
  });

  it("leaves long texts to a worker, and knows them afterwards", async () => {
    const { worker, collator, spawned } = withWorker("answers");
    expect(collator.now(long, names)).toBeNull();
    const found = await collator.collate(long, names);
    expect(found).toEqual(collate(long, { names }));
    expect(collator.now([...long], names)).toBe(found);
    await collator.collate([...long].reverse(), names);
    expect(worker.asked).toHaveLength(2);
    expect(spawned()).toBe(1);
  });

  it("leaves many short texts to it too, since each is set against each", async () => {
    const { worker, collator } = withWorker("answers");
    const many = Array.from({ length: 40 }, (_, at) => `فتح الجسر رقم ${at}`);
    expect(many.join("").length).toBeLessThan(inlineLimit);
    expect(collator.now(many, names)).toBeNull();
    expect(collator.now(many.slice(0, 8), names)).not.toBeNull();
    await collator.collate(many, names);
    expect(worker.asked).toHaveLength(1);
  });

  it("gives each of several questions its own answer", async () => {
    const { collator } = withWorker("answers");
    const [first, second] = await Promise.all([
      collator.collate(long, names),
      collator.collate([...long, "الجسر"], names),
    ]);
    expect(first.texts).toHaveLength(2);
    expect(second.texts).toHaveLength(3);
  });

  it.each<Behaviour>(["fails", "garbles", "refuses"])(
    "collates by itself where its worker %s",
    async (behaviour) => {
      const { worker, collator, spawned } = withWorker(behaviour);
      expect(await collator.collate(long, names)).toEqual(collate(long, { names }));
      expect(worker.terminated).toBe(true);
      const other = [...long].reverse();
      expect((await collator.collate(other, names)).texts).toEqual(other);
      expect(spawned()).toBe(1);
    },
  );

  it("collates by itself where there are no workers", async () => {
    const collator = createCollator(() => {
      throw new ReferenceError("Worker is not defined");
    });
    expect((await collator.collate(long, names)).texts).toEqual(long);
  });

  it("keeps apart the same texts under other names", () => {
    const { collator } = withWorker("answers");
    // That these are one city stands in no spelling.
    const texts = ["في القاهرة", "في المحروسة"];
    expect(kindOfLast(collator.now(texts, [["القاهرة", "المحروسة"]]))).toBe("name");
    expect(kindOfLast(collator.now(texts, []))).not.toBe("name");
  });

  it("forgets what was not asked for in a long while, and keeps what was", async () => {
    const { worker, collator } = withWorker("answers");
    await collator.collate(long, names);
    const fresh = collator.now(short, names);
    for (let turn = 0; turn < 40; turn += 1) {
      collator.now([`${turn}`], names);
      expect(collator.now(short, names)).toBe(fresh);
    }
    expect(collator.now(long, names)).toBeNull();
    await collator.collate(long, names);
    expect(worker.asked).toHaveLength(2);
  });

  it.each<Behaviour>(["answers", "fails", "refuses"])(
    "tells the names on which wordings part, where its worker %s",
    async (behaviour) => {
      const { collator } = withWorker(behaviour);
      const statements = [short, ["الجسر مغلق"], ["في كازاخستان", "في قازاقستان"]];
      expect(await collator.partedNames(statements, names)).toEqual([[], [], [0]]);
    },
  );
});
