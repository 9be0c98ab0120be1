import type { Input, InputReading } from "@/intake";
import type { ImportAnswer, ImportQuestion } from "./messages";

/** The part of a worker that is used. */
export interface ImportWorker {
  postMessage(question: ImportQuestion, transfer: ArrayBuffer[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ImportAnswer>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** Reads what is brought, beside the page, which stays free whatever the input does. */
export interface Importer {
  /** Fetches what reading needs, so that nothing is fetched later. */
  readonly prepare: () => void;
  /**
   * Reads one input, after those that were given before; see `readInput`. The bytes of a file go over to the worker and
   * are gone here. Aborting ends the worker in the middle of its work, and rejects with the signal's reason. Rejects
   * with an Error where reading breaks.
   */
  readonly read: (input: Input, signal: AbortSignal) => Promise<readonly InputReading[]>;
}

/** An importer whose work is done by the worker that `spawn` starts, a new one where the last was ended or has failed. */
export function createImporter(spawn: () => ImportWorker): Importer {
  let worker: ImportWorker | null = null;
  let asked = 0;
  let before: Promise<unknown> = Promise.resolve();
  /** Hears what the worker says of the input that is being read; null as the word that it has died. */
  let hear: (answer: ImportAnswer | null) => void = () => undefined;

  function start(): ImportWorker {
    const started = spawn();
    started.addEventListener("message", ({ data }) => hear(data));
    started.addEventListener("error", () => hear(null));
    started.addEventListener("messageerror", () => hear(null));
    return started;
  }

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  function ask(input: Input, signal: AbortSignal): Promise<readonly InputReading[]> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const id = ++asked;
      const readings: InputReading[] = [];
      const stop = () => {
        end();
        reject(signal.reason);
      };
      signal.addEventListener("abort", stop, { once: true });
      hear = (answer) => {
        if (answer !== null && answer.id !== id) return;
        if (answer?.kind === "readings") {
          readings.push(...answer.readings);
          return;
        }
        signal.removeEventListener("abort", stop);
        if (answer?.kind === "done") return resolve(readings);
        if (answer === null) end();
        reject(new Error(answer?.message ?? "the worker that reads has died"));
      };
      worker ??= start();
      worker.postMessage({ id, input }, "pasted" in input ? [] : [input.bytes.buffer]);
    });
  }

  return {
    prepare: () => {
      try {
        worker ??= start();
      } catch {
        // Without a worker now, reading says so when it is asked for.
      }
    },
    read: (input, signal) => {
      const reading = before.then(() => ask(input, signal));
      before = reading.catch(() => undefined);
      return reading;
    },
  };
}
