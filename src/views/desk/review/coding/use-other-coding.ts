import { useContext, useState } from "react";
import type { Story } from "@/corpus";
import { mostStorySigns, type Refusal } from "@/shelf/import";
import { ImporterContext } from "../../intake/ImporterContext";

/** Another person's file of the story, as it was read, and what of mine was left to stand against it. */
export interface OtherCoding {
  /** Null before a file was read. */
  readonly story: Story | null;
  readonly isReading: boolean;
  /** Why the last file was not read. `no-story`: it can be read, and holds no story. */
  readonly refusal: Refusal | "no-story" | null;
  /** The keys of the differences in which mine stays. */
  readonly settled: ReadonlySet<string>;
  readonly read: (file: File) => Promise<void>;
  readonly settle: (key: string) => void;
}

/** Reads another person's file as the desk reads any, beside the page; it is held as long as the review is open, and never kept. */
export function useOtherCoding(): OtherCoding {
  const importer = useContext(ImporterContext);
  const [story, setStory] = useState<Story | null>(null);
  const [isReading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<OtherCoding["refusal"]>(null);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());

  async function read(file: File): Promise<void> {
    setReading(true);
    try {
      const bytes = new Uint8Array(await file.slice(0, mostStorySigns + 1).arrayBuffer());
      const input = { name: file.name, bytes, size: file.size };
      const [first] = await importer.read(input, new AbortController().signal);
      if (first?.kind === "story") {
        setStory(first.story);
        setSettled(new Set());
        setRefusal(null);
      } else setRefusal(first?.kind === "refused" ? first.reason : "no-story");
    } catch {
      setRefusal({ kind: "failed" });
    }
    setReading(false);
  }
  return {
    story,
    isReading,
    refusal,
    settled,
    read,
    settle: (key) => setSettled((known) => new Set([...known, key])),
  };
}
