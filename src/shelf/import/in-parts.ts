import type { InputReading } from "@/intake";

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
