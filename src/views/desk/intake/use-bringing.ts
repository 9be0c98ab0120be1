import { useContext, useEffect, useRef, useState } from "react";
import type { Means, Provenance } from "@/corpus";
import { momentOf } from "@/corpus/provenance";
import {
  type AskedTable,
  beginsAsShelf,
  type Input,
  type InputReading,
  mostShelfSigns,
  mostStorySigns,
  type Refusal,
  type TableColumns,
} from "@/shelf/import";
import type { MergeResult } from "@/shelf/stories";
import { ImporterContext } from "./ImporterContext";
import type { IntakeAction } from "./intake-state";
import { type BroughtStory, takeStories } from "./take-stories";

/** How far the reading of what was brought has come. */
export interface Bringing {
  /** The file that is being read; null for pasted text. */
  readonly from: string | null;
  readonly done: number;
  readonly of: number;
}

export interface Brought {
  /** Null while nothing is being read. */
  readonly bringing: Bringing | null;
  /** What became of the whole stories among the files. */
  readonly stories: readonly BroughtStory[];
  readonly settle: (key: string, result: MergeResult) => void;
  readonly bring: (inputs: readonly Bringable[]) => void;
  readonly stop: () => void;
}

/** Something to be read when its turn comes, so that a thousand files are not all in memory at once. */
export interface Bringable {
  readonly from: string | null;
  readonly provenance: Provenance;
  readonly read: () => Promise<Input>;
  /** Told when it has been read: whether all of it was taken. */
  readonly onRead?: (taken: boolean) => void;
}

/** What comes now, by a way that tells no address. */
const now = (means: Means): Provenance => ({ means, retrieved: momentOf(Date.now()) });

export function pastedText(
  input: Input,
  onRead: (taken: boolean) => void,
  provenance = now("pasted"),
): Bringable {
  return { from: null, provenance, read: async () => input, onRead };
}

/** A table once more, with what its reader has said of its columns. */
export function answeredTable(from: string | null, table: AskedTable, columns: TableColumns): Bringable {
  return {
    from,
    provenance: now(from === null ? "pasted" : "file"),
    read: async () => ({ pasted: table.text, columns }),
  };
}

export function droppedFile(
  file: File,
  onRead: (taken: boolean) => void,
  provenance = now("file"),
): Bringable {
  return {
    from: file.name,
    provenance,
    // Of a file that is too large its beginning is enough to say so.
    read: async () => {
      const isShelf = beginsAsShelf(await file.slice(0, 64).text());
      const most = isShelf ? mostShelfSigns : mostStorySigns;
      const bytes = new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
      return { name: file.name, bytes, size: file.size };
    },
    onRead,
  };
}

/** Brings files; says when all have been read whether all of every one was taken. */
export async function bringFiles(bring: Brought["bring"], files: readonly File[]): Promise<boolean> {
  const inputs: Bringable[] = [];
  const read = files.map((file) => new Promise<boolean>((done) => inputs.push(droppedFile(file, done))));
  bring(inputs);
  return (await Promise.all(read)).every((taken) => taken);
}

/** So many articles are laid on the desk in one go: all of a thousand would hold the page up. */
const together = 5;

/** Gives the page its turn between two inputs, and within one that holds many articles. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Where the inputs of one reading wait, and what stops it. */
interface Queue {
  readonly waiting: Bringable[];
  readonly controller: AbortController;
}

/** Reads what the reader brings, one after the other, whatever is brought meanwhile after that. */
export function useBringing(dispatch: (action: IntakeAction) => void): Brought {
  const [bringing, setBringing] = useState<Bringing | null>(null);
  const [stories, setStories] = useState<readonly BroughtStory[]>([]);
  const current = useRef<Queue | null>(null);
  const importer = useContext(ImporterContext);

  // All that reading needs is fetched before anything is brought, so that nothing is asked for while one works.
  useEffect(() => importer.prepare(), [importer]);

  async function readOne({ from, provenance, read, onRead }: Bringable, signal: AbortSignal): Promise<void> {
    const input = await had(read);
    const readings = input === null ? [empty] : await importer.read(input, signal);
    const all = readings.flatMap((reading) => [reading, ...leftOut(reading)]);
    for (let at = 0; at < all.length; at += together) {
      // Taking in what the worker sent was enough for one turn.
      await breath();
      dispatch({ kind: "brought", from, provenance, readings: all.slice(at, at + together) });
    }
    for (const reading of readings) {
      if (reading.kind !== "story" && reading.kind !== "shelf") continue;
      const brought = await takeStories(from, reading);
      setStories((known) => [...known, ...brought]);
    }
    onRead?.(all.every(({ kind }) => kind !== "refused" && kind !== "table"));
  }

  async function readAll(queue: Queue): Promise<void> {
    const { signal } = queue.controller;
    for (let done = 0; done < queue.waiting.length && !signal.aborted; done += 1) {
      const input = queue.waiting[done];
      if (input === undefined) break;
      setBringing({ from: input.from, done, of: queue.waiting.length });
      try {
        await readOne(input, signal);
      } catch {
        input.onRead?.(false);
        const { from, provenance } = input;
        if (!signal.aborted) dispatch({ kind: "brought", from, provenance, readings: [failed] });
      }
      await breath();
    }
    if (signal.aborted) for (const { onRead } of queue.waiting) onRead?.(false);
    current.current = null;
    setBringing(null);
  }

  return {
    bringing,
    stories,
    settle: (key, result) =>
      setStories((known) => known.map((each) => (each.key === key ? { ...each, result } : each))),
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

/** What is to be said of the stories of a desk's file that are not taken in with the others. */
function leftOut(reading: InputReading): readonly InputReading[] {
  if (reading.kind !== "shelf") return [];
  const { tooMuch, unread } = reading;
  const reasons: readonly Refusal[] = [
    ...tooMuch.map((each) => ({ kind: "too-much" as const, ...each })),
    ...(unread > 0 ? [{ kind: "shelf-unread" as const, count: unread }] : []),
  ];
  return reasons.map((reason) => ({ kind: "refused", reason }));
}

/** A file that cannot be had, such as a folder, is as good as an empty one. */
const empty = { kind: "refused", reason: { kind: "empty" } } as const;

async function had(read: Bringable["read"]): Promise<Input | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
