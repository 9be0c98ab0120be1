import type { Filter, Quote, Story } from "@/corpus";
import type { ArticleAddress } from "@/parts/address";
import type { Entry } from "./entries";

/** Where the words of an entry stand: the article at that very place, with a statement's panel open. */
export function entryAddress(story: Story, entry: Entry, quote: Quote, filter: Filter): ArticleAddress {
  return {
    screen: "article",
    story: story.id,
    article: quote.article,
    filter,
    statement: entry.statement === null ? null : entry.statement.id,
    at: { start: quote.start, end: quote.end },
  };
}
