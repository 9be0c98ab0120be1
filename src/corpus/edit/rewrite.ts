import { tileLines } from "../found/draft-lines";
import { isWebAddress } from "../schema";
import type { Article, ArticleId, LineKind, Quote, Statement, Story, Wording } from "../types";
import { articleOf } from "./change";
import { keptRuns, movedRange, type Run } from "./moved-ranges";
import { type EditResult, edited, refused } from "./result";
import { groundless, nameless, tidy } from "./tidy";

/** A line as a person writes it. */
interface WrittenLine {
  readonly kind: LineKind;
  readonly text: string;
}

/** An article's text written anew, and the wordings that no longer stand: where they stood in the text before. */
interface Rewritten {
  readonly result: EditResult;
  readonly lost: readonly Quote[];
}

/** The lines that a person writes below the headline; a line that was there keeps its kind. Blank lines count for nothing. */
export function writtenLines(article: Article, headline: string, below: string): readonly WrittenLine[] {
  const kinds = new Map(article.lines.map(({ kind, start, end }) => [article.text.slice(start, end), kind]));
  const lines = below.split("\n").flatMap((line): WrittenLine[] => {
    const text = line.trim();
    const kind = kinds.get(text) === "subheading" ? "subheading" : "paragraph";
    return text === "" ? [] : [{ kind, text }];
  });
  return headline.trim() === "" ? lines : [{ kind: "headline", text: headline.trim() }, ...lines];
}

/**
 * Writes an article's text anew. Marks move along with their words; one of which less than half is left goes, and is told. Events and
 * names that rested on what is gone go with it.
 */
export function rewriteArticle(story: Story, id: ArticleId, lines: readonly WrittenLine[]): Rewritten {
  const article = articleOf(story, id);
  if (article === null) return { result: refused("no-article"), lost: [] };
  const tiled = tileLines(lines);
  if (!/\p{L}/u.test(tiled.text)) return { result: refused("empty-text"), lost: [] };
  if (tiled.text === article.text && isSameShape(tiled.lines, article.lines))
    return { result: edited(story), lost: [] };
  const runs = keptRuns(article.text, tiled.text);
  const lost: Quote[] = [];
  const move = <Range extends Quote>(range: Range, least = 0.5): Range | null => {
    if (range.article !== id) return range;
    const place = movedRange(runs, tiled.text, range, least);
    return place === null ? null : { ...range, ...place };
  };
  const statements = story.statements.map((statement): Statement => {
    const wordings = statement.wordings.flatMap((wording): Wording[] => {
      const moved = move(wording);
      if (moved === null) lost.push({ article: id, start: wording.start, end: wording.end });
      return moved === null ? [] : [moved === wording ? wording : withCue(moved, runs, tiled.text)];
    });
    const contrasts = statement.contrasts.flatMap((contrast) => {
      const quote = contrast.quote === undefined ? undefined : move(contrast.quote);
      return quote === undefined ? [contrast] : quote === null ? [] : [{ ...contrast, quote }];
    });
    return { ...statement, wordings, contrasts };
  });
  const next: Story = {
    ...story,
    articles: story.articles.map((each) => (each === article ? { ...article, ...tiled } : each)),
    statements,
    events: groundless(
      story.events.map((event) => ({
        ...event,
        evidence: event.evidence.flatMap((quote) => move(quote) ?? []),
      })),
      () => true,
    ),
    names: nameless(
      story.names.map((name) => ({
        ...name,
        forms: name.forms.map((form) => ({
          ...form,
          quotes: form.quotes.flatMap((quote) => move(quote, 1) ?? []),
        })),
      })),
      () => true,
    ),
  };
  return { result: edited(tidy(story, next)), lost };
}

function isSameShape(one: Article["lines"], other: Article["lines"]): boolean {
  return one.length === other.length && one.every(({ kind }, index) => kind === other[index]?.kind);
}

/** A wording's verb and its distance move too; what is gone of them is left out. */
function withCue({ cue, distance, ...wording }: Wording, runs: readonly Run[], text: string): Wording {
  const [verb, far] = [cue, distance].map((range) => {
    const place = range === undefined ? null : movedRange(runs, text, range, 1);
    return range === undefined || place === null ? null : { ...range, ...place };
  });
  return { ...wording, ...(verb ? { cue: verb } : {}), ...(far ? { distance: far } : {}) };
}

/** Names who wrote an article, or nobody. */
export function setByline(story: Story, id: ArticleId, written: string): EditResult {
  const article = articleOf(story, id);
  if (article === null) return refused("no-article");
  const byline = written.trim() === "" ? null : written.trim();
  return byline === article.byline ? edited(story) : withArticle(story, article, { byline });
}

/** Says where an article's text stands, with or without the scheme, or that it is not known. */
export function setAddress(story: Story, id: ArticleId, written: string): EditResult {
  const article = articleOf(story, id);
  if (article === null) return refused("no-article");
  const words = written.trim();
  const address = words === "" ? null : words.includes("://") ? words : `https://${words}`;
  if (address !== null && !isWebAddress(address)) return refused("not-an-address");
  return address === article.address ? edited(story) : withArticle(story, article, { address });
}

function withArticle(
  story: Story,
  article: Article,
  change: Partial<Pick<Article, "byline" | "address">>,
): EditResult {
  return edited({
    ...story,
    articles: story.articles.map((each) => (each === article ? { ...each, ...change } : each)),
  });
}
