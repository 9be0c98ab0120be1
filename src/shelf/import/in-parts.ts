import { type PackedDraft, packDraft, unpackDraft } from "@/corpus/found";
import type { InputReading } from "@/intake";

type ArticleReading = Extract<InputReading, { kind: "article" }>;

/** What was read as it goes over to the page: articles packed, all else as it is. */
export type PackedReading =
  | Exclude<InputReading, ArticleReading>
  | (Omit<ArticleReading, "draft"> & { readonly draft: PackedDraft });

export function packReading(reading: InputReading): PackedReading {
  return reading.kind === "article" ? { ...reading, draft: packDraft(reading.draft) } : reading;
}

/** What the worker read, once more; nothing where it does not fit together, which no worker sends. */
export function unpackReading(packed: PackedReading): readonly InputReading[] {
  if (packed.kind !== "article") return [packed];
  const draft = unpackDraft(packed.draft);
  return draft === null ? [] : [{ ...packed, draft }];
}

/** So many articles are handed over at a time: the page takes each message in one go. */
const together = 25;

/** A desk's file as one reading for each of its stories, and one for all else that it holds. */
function* eachStory(reading: InputReading): Generator<InputReading> {
  if (reading.kind !== "shelf") return yield reading;
  yield { ...reading, drafts: [] };
  for (const draft of reading.drafts) {
    yield { kind: "shelf", drafts: [draft], tooMuch: [], papers: new Map(), unread: 0 };
  }
}

/** What was read as it is handed over: articles some at a time, stories one by one, since each may be large. */
export function* inParts(readings: readonly InputReading[]): Generator<readonly InputReading[]> {
  let articles: InputReading[] = [];
  for (const reading of readings) {
    const isLarge = reading.kind === "story" || reading.kind === "shelf";
    if (isLarge || articles.length === together) {
      if (articles.length > 0) yield articles;
      articles = [];
    }
    if (isLarge) for (const each of eachStory(reading)) yield [each];
    else articles.push(reading);
  }
  if (articles.length > 0) yield articles;
}
