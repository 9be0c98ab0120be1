import * as v from "valibot";
import type { ArticleId, StoryId } from "@/corpus";
import { createDeviceStore } from "./device-store";

/** How many articles' positions are kept; the oldest are forgotten first. */
const kept = 200;

const PositionsSchema = v.fallback(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))), {});

const store = createDeviceStore("muqabala:positions", (value) => v.parse(PositionsSchema, value));

const keyOf = (story: StoryId, article: ArticleId) => `${story}/${article}`;

/** Where the reader was in an article, as an offset into its text in UTF-16 code units; 0 at the start. */
export function readPosition(story: StoryId, article: ArticleId): number {
  return store.get()[keyOf(story, article)] ?? 0;
}

/** Remembers where the reader is; the start of an article is not worth remembering. */
export function keepPosition(story: StoryId, article: ArticleId, offset: number): void {
  const { [keyOf(story, article)]: _, ...others } = store.get();
  const entries =
    offset > 0 ? [...Object.entries(others), [keyOf(story, article), offset]] : Object.entries(others);
  store.set(Object.fromEntries(entries.slice(-kept)));
}
