import { measureTexts, type StatementMeasure } from "@/corpus";
import { type Collation, collate } from "@/text";
import type { NameForms, WorkerAnswer, WorkerQuestion } from "./messages";

/** The part of a worker that is used. */
export interface CollationWorker {
  postMessage(question: WorkerQuestion): void;
  addEventListener(type: "message", listener: (event: MessageEvent<WorkerAnswer>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

interface Waiting {
  readonly question: WorkerQuestion;
  /** Takes the worker's answer. */
  readonly settle: (answer: WorkerAnswer) => void;
  /** Finds the answer without it. */
  readonly byHand: () => void;
}

/** Lets the page answer its reader before the work goes on. */
const pause = () => new Promise((goOn) => setTimeout(goOn));

/** Asks a worker, which is started at the first question. When it fails, the questions are answered here. */
export class WorkerQueue {
  private worker: CollationWorker | null = null;
  private failed = false;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(private readonly spawn: () => CollationWorker) {}

  /** The collation of texts, however long they are. */
  collate(texts: readonly string[], names: NameForms): Promise<Collation> {
    return new Promise((found) => {
      this.asked += 1;
      this.ask({
        question: { id: this.asked, texts, names },
        settle: (answer) => "collation" in answer && found(answer.collation),
        byHand: () => void pause().then(() => found(collate(texts, { names }))),
      });
    });
  }

  /** How far the wordings of each statement part. */
  measure(
    statements: readonly (readonly string[])[],
    names: NameForms,
  ): Promise<readonly StatementMeasure[]> {
    return new Promise((found) => {
      this.asked += 1;
      this.ask({
        question: { id: this.asked, statements, names },
        settle: (answer) => "measures" in answer && found(answer.measures),
        byHand: () => void measureInTurn(statements, names).then(found),
      });
    });
  }

  private ask(waiting: Waiting): void {
    this.waiting.set(waiting.question.id, waiting);
    try {
      if (this.failed) throw new Error("the worker has failed before");
      this.worker ??= this.start();
      this.worker.postMessage(waiting.question);
    } catch {
      this.giveUp();
    }
  }

  private start(): CollationWorker {
    const worker = this.spawn();
    worker.addEventListener("message", ({ data }) => {
      this.waiting.get(data.id)?.settle(data);
      this.waiting.delete(data.id);
    });
    worker.addEventListener("error", () => this.giveUp());
    worker.addEventListener("messageerror", () => this.giveUp());
    return worker;
  }

  private giveUp(): void {
    this.failed = true;
    this.worker?.terminate();
    this.worker = null;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { byHand } of left) byHand();
  }
}

/** Without a worker: one statement at a time, so that nothing that the reader does waits for more than one. */
async function measureInTurn(
  statements: readonly (readonly string[])[],
  names: NameForms,
): Promise<readonly StatementMeasure[]> {
  const measures: StatementMeasure[] = [];
  for (const texts of statements) {
    await pause();
    measures.push(measureTexts(texts, names));
  }
  return measures;
}
