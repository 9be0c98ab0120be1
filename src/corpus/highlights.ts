import { type Filter, isFiltered, narrow } from "./filter/index";
import { quoteText } from "./quotes";
import { indexStory } from "./story-index";
import type { Highlight, HighlightSide, Localised, ShownHighlight, ShownSide, Story } from "./types";

/** A side with its words. Null where its article or its outlet is not in the story. */
function shownSide(story: Story, side: HighlightSide): ShownSide | null {
  const { article: id, start, end, marks, ...look } = side;
  const article = indexStory(story).article(id);
  const outlet = indexStory(story).outlet(side.outlet);
  if (article === null || outlet === null) return null;
  return {
    ...look,
    name: outlet.short,
    lang: article.lang,
    dir: article.dir,
    text: quoteText(article, { start, end }),
    marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

/** A highlight with its words, to be shown without its story. Null where the story lacks what it is about. */
export function shownHighlight(story: Story, highlight: Highlight): ShownHighlight | null {
  const { sides, ...rest } = highlight;
  const gloss: Localised | undefined = indexStory(story).statement(highlight.statement)?.gloss;
  const [one, other] = [shownSide(story, sides[0]), shownSide(story, sides[1])];
  if (gloss === undefined || one === null || other === null) return null;
  return { ...rest, gloss, sides: [one, other] };
}

/**
 * The highlights of which a filter leaves both sides: their statement, and of the words of each a wording that is left, or
 * the narration that says otherwise. The story's own where nothing is filtered.
 */
export function highlightsLeft(
  story: Story,
  highlights: readonly Highlight[],
  filter: Filter,
): readonly Highlight[] {
  if (!isFiltered(filter)) return highlights;
  const left = narrow(story, filter);
  const outlets = new Set(left.outlets.map(({ id }) => id));
  return highlights.filter(({ statement: id, sides }) => {
    const statement = left.statements.find((each) => each.id === id);
    if (statement === undefined) return false;
    const { contrasts } = left.withContrasts(statement);
    const linked = left.statements.filter((each) => contrasts.some(({ statement: of }) => of === each.id));
    const quotes = [
      ...[statement, ...linked].flatMap(({ wordings }) => wordings),
      ...contrasts.flatMap(({ quote }) => quote ?? []),
    ];
    return sides.every(
      (side) =>
        outlets.has(side.outlet) &&
        quotes.some(
          ({ article, start, end }) => article === side.article && start < side.end && side.start < end,
        ),
    );
  });
}

/** What a story is introduced by in the library: the first of its highlights, or null. */
export function leadOf(story: Story): ShownHighlight | null {
  const [first] = story.highlights ?? [];
  return first === undefined ? null : shownHighlight(story, first);
}
