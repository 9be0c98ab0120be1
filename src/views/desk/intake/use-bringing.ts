import { type Dispatch, useEffect, useRef, useState } from "react";
import { type Input, prepareImport, readInput } from "@/shelf/import";
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

/** Where the inputs of one reading wait, and what stops it. */
interface Queue {
  readonly waiting: Bringable[];
  readonly controller: AbortController;
}

/** Reads what the reader brings, one after the other, whatever is brought meanwhile after that. */
export function useBringing(dispatch: Dispatch<IntakeAction>): Brought {
  const [bringing, setBringing] = useState<Bringing | null>(null);
  const [stories, setStories] = useState<readonly ImportResult[]>([]);
  const current = useRef<Queue | null>(null);

  // All that reading needs is fetched before anything is brought, so that nothing is asked for while one works.
  useEffect(() => {
    prepareImport().catch(() => undefined);
  }, []);

  async function readOne({ from, read }: Bringable, signal: AbortSignal): Promise<void> {
    const readings = await readFrom(read, signal);
    dispatch({ kind: "brought", from, readings });
    for (const reading of readings) {
      if (reading.kind !== "story") continue;
      const result = await storiesShelf().importStory(reading.story);
      setStories((known) => [...known, result]);
    }
  }

  async function readAll(queue: Queue): Promise<void> {
    const { signal } = queue.controller;
    for (let done = 0; done < queue.waiting.length && !signal.aborted; done += 1) {
      const input = queue.waiting[done];
      if (input === undefined) break;
      setBringing({ done, of: queue.waiting.length });
      try {
        await readOne(input, signal);
      } catch {
        if (!signal.aborted) dispatch({ kind: "brought", from: input.from, readings: [failed] });
      }
      await breath();
    }
    current.current = null;
    setBringing(null);
  }

  return {
    bringing,
    stories,
    bring: (inputs) => {
      if (current.current !== null) {
        current.current.waiting.push(...inputs);
        return;
      }
      current.current = { waiting: [...inputs], controller: new AbortController() };
      void readAll(current.current);
    },
    stop: () => current.current?.controller.abort(),
  };
}

/** What stands for an input on which the reading itself broke: the rest is read all the same. */
const failed = { kind: "refused", reason: { kind: "failed" } } as const;

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
