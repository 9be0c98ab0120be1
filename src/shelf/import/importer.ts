import type { Input, InputReading } from "@/intake";
import { type AskedWorker, createAsker } from "@/workers/ask";
import { type PackedReading, unpackReading } from "./in-parts";

/** The worker that reads: its answer comes in parts, some readings at a time. */
export type ImportWorker = AskedWorker<Input, null, readonly PackedReading[]>;

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
  const asker = createAsker(spawn);
  let before: Promise<unknown> = Promise.resolve();

  async function read(input: Input, signal: AbortSignal): Promise<readonly InputReading[]> {
    signal.throwIfAborted();
    const readings: InputReading[] = [];
    const stop = () => asker.end(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    try {
      await asker.ask(input, {
        onPart: (part) => readings.push(...part.flatMap(unpackReading)),
        transfer: "pasted" in input ? [] : [input.bytes.buffer],
      });
      return readings;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  return {
    prepare: asker.prepare,
    read: (input, signal) => {
      const reading = before.then(() => read(input, signal));
      before = reading.catch(() => undefined);
      return reading;
    },
  };
}
