import { type Dispatch, useState } from "react";
import { type Input, readInput } from "@/shelf/import";
import { type ImportResult, storiesShelf } from "@/shelf/stories";
import type { IntakeAction } from "./intake-state";

/** How far the reading of what was brought has come. */
export interface Bringing {
  readonly done: number;
  readonly of: number;
}

export interface Brought {
  /** Null while nothing is being read. */
  readonly bringing: Bringing | null;
  /** What became of the whole stories among the files. */
  readonly stories: readonly ImportResult[];
  readonly bring: (inputs: readonly Bringable[]) => void;
  readonly stop: () => void;
}

/** Something to be read when its turn comes, so that a thousand files are not all in memory at once. */
export interface Bringable {
  readonly from: string | null;
  readonly read: () => Promise<Input>;
}

export function pastedText(input: Input): Bringable {
  return { from: null, read: async () => input };
}

export function droppedFile(file: File): Bringable {
  return {
    from: file.name,
    read: async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  };
}

/** Gives the page its turn between two inputs. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Reads what the reader brings, one after the other; `reserved` are the ids of the bundled stories. */
export function useBringing(dispatch: Dispatch<IntakeAction>, reserved: readonly string[]): Brought {
  const [bringing, setBringing] = useState<Bringing | null>(null);
  const [stories, setStories] = useState<readonly ImportResult[]>([]);
  const [controller, setController] = useState<AbortController | null>(null);

  async function readOne({ from, read }: Bringable, signal: AbortSignal): Promise<void> {
    const readings = await readFrom(read, signal);
    dispatch({ kind: "brought", from, readings });
    for (const reading of readings) {
      if (reading.kind !== "story") continue;
      const result = await storiesShelf().importStory(reading.story, reserved);
      setStories((known) => [...known, result]);
    }
  }

  async function readAll(inputs: readonly Bringable[], signal: AbortSignal): Promise<void> {
    try {
      for (const [done, input] of inputs.entries()) {
        setBringing({ done, of: inputs.length });
        await readOne(input, signal);
        await breath();
        signal.throwIfAborted();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      setBringing(null);
    }
  }

  return {
    bringing,
    stories,
    bring: (inputs) => {
      const next = new AbortController();
      setController(next);
      void readAll(inputs, next.signal);
    },
    stop: () => controller?.abort(),
  };
}

/** What came of one input. A file that cannot be had, such as a folder, is as good as an empty one. */
async function readFrom(read: Bringable["read"], signal: AbortSignal) {
  let input: Input;
  try {
    input = await read();
  } catch {
    return [{ kind: "refused", reason: { kind: "empty" } } as const];
  }
  return readInput(input, { signal });
}
