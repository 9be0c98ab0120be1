import type { TextRange } from "../text/quotes/index";
import type { Path, Report } from "./problem";
import type { Article, Story } from "./types";

/** Whether an offset stands between the two code units of one character. */
function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}

function checkRange(text: string, { start, end }: TextRange, path: Path, report: Report): void {
  if (start >= end) report(path, `[${start}, ${end}) is empty`);
  else if (end > text.length)
    report(path, `[${start}, ${end}) ends after the text, which has ${text.length}`);
  else if ((start > 0 && splitsPair(text, start)) || splitsPair(text, end)) {
    report(path, `[${start}, ${end}) cuts a character in two`);
  }
}

/**
 * Reports every range of a story that is empty, reaches beyond its article's text, or begins or ends inside
 * a surrogate pair. A range of an article that the story does not have is left to `checkReferences`.
 */
export function checkRanges(story: Story, report: Report): void {
  const texts = new Map(story.articles.map((article: Article) => [article.id, article.text]));
  const check = (quote: TextRange & { readonly article: Article["id"] }, path: Path) => {
    const text = texts.get(quote.article);
    if (text !== undefined) checkRange(text, quote, path, report);
  };
  story.statements.forEach(({ wordings, contrasts }, index) => {
    wordings.forEach((wording, position) => {
      const path = ["statements", index, "wordings", position];
      check(wording, path);
      for (const part of ["cue", "distance"] as const) {
        const words = wording[part];
        if (words !== undefined) check({ ...words, article: wording.article }, [...path, part]);
      }
    });
    contrasts.forEach(({ quote }, position) => {
      if (quote !== undefined) check(quote, ["statements", index, "contrasts", position, "quote"]);
    });
  });
  story.highlights?.forEach(({ sides }, index) => {
    sides.forEach((side, position) => {
      const path = ["highlights", index, "sides", position];
      check(side, path);
      side.marks.forEach(({ start, end }, mark) => {
        check({ article: side.article, start, end }, [...path, "marks", mark]);
        if (start < side.start || end > side.end)
          report(
            [...path, "marks", mark],
            `[${start}, ${end}) is not inside of [${side.start}, ${side.end})`,
          );
      });
    });
  });
  story.events.forEach(({ evidence }, index) => {
    evidence.forEach((quote, position) => {
      check(quote, ["events", index, "evidence", position]);
    });
  });
  story.names.forEach(({ forms }, index) => {
    forms.forEach(({ quotes }, position) => {
      quotes.forEach((quote, place) => {
        check(quote, ["names", index, "forms", position, "quotes", place]);
      });
    });
  });
}
