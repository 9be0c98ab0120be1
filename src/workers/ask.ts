import type { FromWorker, ToWorker } from "./protocol";

/** The part of a worker that is used. */
export interface AskedWorker<Question, Answer, Part = never> {
  postMessage(message: ToWorker<Question>, transfer: ArrayBuffer[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromWorker<Answer, Part>>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** The worker could not be had, has died or says that it failed; the message says why, as far as that is known. */
export class WorkerFailed extends Error {
  override name = "WorkerFailed";
}

export interface AskOptions<Part> {
  /** Aborting asks the worker to stop; the answer then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onPart?: (part: Part) => void;
  /** What goes over to the worker and is gone here. */
  readonly transfer?: ArrayBuffer[];
}

/** Asks a worker, which is started at the first question, and a new one where the last has died or was ended. */
export interface WorkerAsker<Question, Answer, Part = never> {
  /** Starts the worker, so that nothing is fetched later. Without one, asking says so. */
  readonly prepare: () => void;
  /** Rejects with {@link WorkerFailed}, with what `spawn` throws, or with the signal's reason. */
  readonly ask: (question: Question, options?: AskOptions<Part>) => Promise<Answer>;
  /** Ends the worker in the middle of its work; what is not answered rejects with the reason. */
  readonly end: (reason: unknown) => void;
}

interface Waiting<Answer, Part> {
  readonly onPart: ((part: Part) => void) | undefined;
  readonly reason: () => unknown;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

export function createAsker<Question, Answer, Part = never>(
  spawn: () => AskedWorker<Question, Answer, Part>,
): WorkerAsker<Question, Answer, Part> {
  const waiting = new Map<number, Waiting<Answer, Part>>();
  let worker: AskedWorker<Question, Answer, Part> | null = null;
  let asked = 0;

  function settle(id: number): Waiting<Answer, Part> | undefined {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  }

  function hear(message: FromWorker<Answer, Part>): void {
    const { id } = message;
    if (message.kind === "part") waiting.get(id)?.onPart?.(message.part);
    else if (message.kind === "answer") settle(id)?.resolve(message.answer);
    else if (message.kind === "failed") settle(id)?.reject(new WorkerFailed(message.message));
    else {
      const stopped = settle(id);
      stopped?.reject(stopped.reason());
    }
  }

  function end(reason: unknown): void {
    worker?.terminate();
    worker = null;
    for (const id of [...waiting.keys()]) settle(id)?.reject(reason);
  }

  function start(): AskedWorker<Question, Answer, Part> {
    const started = spawn();
    const die = () => {
      if (worker === started) end(new WorkerFailed("the worker has died"));
    };
    started.addEventListener("message", ({ data }) => hear(data));
    started.addEventListener("error", die);
    started.addEventListener("messageerror", die);
    worker = started;
    return started;
  }

  return {
    prepare: () => {
      try {
        if (worker === null) start();
      } catch {
        // Without a worker now, asking says so.
      }
    },
    ask: (question, { signal, onPart, transfer = [] } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const running = worker ?? start();
        asked += 1;
        const id = asked;
        waiting.set(id, { onPart, reason: () => signal?.reason, resolve, reject });
        signal?.addEventListener(
          "abort",
          () => waiting.has(id) && worker?.postMessage({ kind: "stop", id }, []),
          {
            once: true,
          },
        );
        try {
          running.postMessage({ kind: "ask", id, question }, transfer);
        } catch (error) {
          // What cannot be sent is as good as a worker that is not there.
          end(error);
        }
      }),
    end,
  };
}
