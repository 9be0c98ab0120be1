import { type Filter, isChosen } from "./filter-value";
import { quoteText } from "./quotes";
import { hasWords, searchable, searchWords } from "./search-words";
import { indexStory } from "./story-index";
import type { Quote, Story, StoryEvent } from "./types";

/**
 * The events that a filter leaves, each with the evidence of the outlets that it shows; an event without any
 * is gone. Its words have to occur in the event's title, its reason or the evidence shown. Speakers and modes
 * hide no event: what happened is nobody's wording.
 */
export function selectEvents(story: Story, filter: Filter): readonly StoryEvent[] {
  const words = searchWords(filter.words);
  if (filter.outlets.length === 0 && words.length === 0) return story.events;
  const { article } = indexStory(story);
  const isShown = (quote: Quote) => {
    const source = article(quote.article);
    return source !== null && isChosen(filter.outlets, source.outlet);
  };
  const textOf = (quote: Quote) => {
    const source = article(quote.article);
    return source === null ? "" : quoteText(source, quote);
  };
  return story.events.flatMap((event) => {
    const evidence = event.evidence.filter(isShown);
    if (evidence.length === 0) return [];
    const { title, because } = event;
    const texts = [title.ar, title.en, because.ar, because.en, ...evidence.map(textOf)];
    if (!hasWords(searchable(texts.join("\n")), words)) return [];
    return evidence.length === event.evidence.length ? [event] : [{ ...event, evidence }];
  });
}
