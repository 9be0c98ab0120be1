import { type Collation, collate, partedNames } from "@/text";
import { type AskedWorker, createAsker, type WorkerAsker } from "@/workers/ask";
import type { NameForms, WorkerAnswer, WorkerQuestion } from "./messages";

export type CollationWorker = AskedWorker<WorkerQuestion, WorkerAnswer>;

/** Lets the page answer its reader before the work goes on. */
const pause = () => new Promise((goOn) => setTimeout(goOn));

/** Asks a worker, which is started at the first question. Once it has failed, the questions are answered here. */
export class WorkerQueue {
  private readonly asker: WorkerAsker<WorkerQuestion, WorkerAnswer>;
  private failed = false;

  constructor(spawn: () => CollationWorker) {
    this.asker = createAsker(spawn);
  }

  /** The collation of texts, however long they are. */
  async collate(texts: readonly string[], names: NameForms): Promise<Collation> {
    const answer = await this.ask({ texts, names });
    if (answer !== null && "collation" in answer) return answer.collation;
    await pause();
    return collate(texts, { names });
  }

  /** For each statement the names on which its wordings part. */
  async partedNames(
    statements: readonly (readonly string[])[],
    names: NameForms,
  ): Promise<readonly (readonly number[])[]> {
    const answer = await this.ask({ statements, names });
    return answer !== null && "parted" in answer ? answer.parted : partedInTurn(statements, names);
  }

  /** Null where the worker does not answer. */
  private async ask(question: WorkerQuestion): Promise<WorkerAnswer | null> {
    if (this.failed) return null;
    try {
      return await this.asker.ask(question);
    } catch (error) {
      this.failed = true;
      this.asker.end(error);
      return null;
    }
  }
}

/** Without a worker: one statement at a time, so that nothing that the reader does waits for more than one. */
async function partedInTurn(
  statements: readonly (readonly string[])[],
  names: NameForms,
): Promise<readonly (readonly number[])[]> {
  const parted: (readonly number[])[] = [];
  for (const texts of statements) {
    await pause();
    parted.push(partedNames(collate(texts, { names })));
  }
  return parted;
}
