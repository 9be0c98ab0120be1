import { type Article, indexStory, type Outlet, quoteText, type Story, type Wording } from "@/corpus";
import type { Hit } from "@/corpus/search";
import { type Excerpt, excerptAround, findMarks, type LookedFor, type TextRange } from "@/text";

/** A text as a result shows it: what is cut out of it, and what is marked there. */
export interface ShownText {
  readonly text: string;
  readonly excerpt: Excerpt;
}

/** So much of a text is shown, in UTF-16 code units: two lines on a desk, four on a phone. */
const room = 220;

/** A text in full, however long, with its marks. */
export function markWhole(text: string, lookedFor: LookedFor): ShownText {
  return { text, excerpt: { start: 0, end: text.length, marks: findMarks(text, lookedFor) } };
}

/** The part of a text around its marks. */
export function markPart(text: string, lookedFor: LookedFor): ShownText {
  return { text, excerpt: excerptAround(text, findMarks(text, lookedFor), room) };
}

/** One wording that answers, with the words in which it does. */
export interface WordingContext {
  readonly wording: Wording;
  readonly article: Article;
  readonly outlet: Outlet;
  readonly shown: ShownText;
}

const mostWordings = 2;

/** The closest wordings of a statement, those first in which something is marked. */
export function wordingContexts(story: Story, hit: Hit, lookedFor: LookedFor): readonly WordingContext[] {
  const { article: articleOf, outletOf } = indexStory(story);
  const statement = story.statements.find(({ id }) => id === hit.id);
  const contexts = hit.wordings.flatMap((place): readonly WordingContext[] => {
    const wording = statement?.wordings[place];
    if (wording === undefined) return [];
    const [article, outlet] = [articleOf(wording.article), outletOf(wording.article)];
    if (article === null || outlet === null) return [];
    return [{ wording, article, outlet, shown: markPart(quoteText(article, wording), lookedFor) }];
  });
  const isMarked = ({ shown }: WordingContext) => shown.excerpt.marks.length > 0;
  const marked = contexts.filter(isMarked);
  return (marked.length === 0 ? contexts.slice(0, 1) : marked).slice(0, mostWordings);
}

/** An article's headline, or its first line, and the line below it in which the most is marked. */
export interface ArticleContext {
  readonly headline: ShownText;
  readonly line: ShownText | null;
  /** The first marked place of the line, or else of the headline, in the article's text. */
  readonly at: TextRange | null;
}

/** Lines answer first by how many different words they have, then by how many marks. */
function weigh(text: string, marks: readonly TextRange[]): number {
  return (
    new Set(marks.map(({ start, end }) => text.slice(start, end))).size * 100 + Math.min(marks.length, 99)
  );
}

export function articleContext({ text, lines }: Article, lookedFor: LookedFor): ArticleContext {
  const shown = lines.map((line) => {
    const words = text.slice(line.start, line.end);
    const marks = findMarks(words, lookedFor);
    return { line, words, marks, weight: weigh(words, marks) };
  });
  const head = shown.find(({ line }) => line.kind === "headline") ?? shown[0];
  const best = shown
    .filter((each) => each !== head && each.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0];
  const place = best ?? head;
  const [first] = place?.marks ?? [];
  return {
    headline: markWhole(head?.words ?? "", lookedFor),
    line:
      best === undefined ? null : { text: best.words, excerpt: excerptAround(best.words, best.marks, room) },
    at:
      place === undefined || first === undefined
        ? null
        : { start: place.line.start + first.start, end: place.line.start + first.end },
  };
}
