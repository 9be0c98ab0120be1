import { brand } from "./brand";
import type { ArticleId, EventId } from "./types";

/** The id of the event that an article's publication is, where the article's own words tell its day. */
export function publishedEventId(article: ArticleId): EventId {
  return brand<"event">(`published-${article}`);
}
