import type { ArticleText, TextLine } from "../../../src/text/article";
import type { FoundSpeaker } from "../../../src/text/speakers/types";
import { type FoundStatement, findStatements } from "../../../src/text/statements/index";

/** An article of paragraphs; a line that begins with # is a headline, one with ## a subheading. */
export function articleOf(...written: readonly string[]): ArticleText {
  const lines: TextLine[] = [];
  let text = "";
  for (const line of written) {
    const marks = /^#*/.exec(line)?.[0].length ?? 0;
    if (text !== "") text += "\n";
    const start = text.length;
    text += line.slice(marks).trim();
    lines.push({
      kind: (["paragraph", "headline", "subheading"] as const)[marks] ?? "paragraph",
      start,
      end: text.length,
    });
  }
  return { id: "article", text, lines };
}

/** Speakers by the names that the article gives them, the longest first, each place once. */
export function speakersOf(
  text: string,
  names: Readonly<Record<string, readonly string[]>>,
): readonly FoundSpeaker[] {
  const taken: [number, number][] = [];
  return Object.entries(names).map(([id, forms]) => {
    const mentions = [...forms]
      .sort((a, b) => b.length - a.length)
      .flatMap((form) => {
        const found: { start: number; end: number; how: "name" }[] = [];
        for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
          const end = start + form.length;
          if (taken.some(([from, to]) => start < to && from < end)) continue;
          taken.push([start, end]);
          found.push({ start, end, how: "name" });
        }
        return found;
      })
      .sort((a, b) => a.start - b.start);
    return { id, name: forms[0] ?? id, role: null, kind: "person", mentions };
  });
}

/** A statement in words: who, how, what, by which cue and after whom. */
export interface Told {
  readonly said: string;
  readonly mode: FoundStatement["mode"];
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly credit: string | null;
}

/** The statements of an article with these people in it, in words. */
export function tell(
  lines: readonly string[],
  names: Readonly<Record<string, readonly string[]>> = {},
): readonly Told[] {
  const article = articleOf(...lines);
  const { text } = article;
  return findStatements(article, { speakers: speakersOf(text, names) }).map((found) => ({
    said: text.slice(found.start, found.end),
    mode: found.mode,
    speaker: found.speaker,
    cue: found.cue === null ? null : text.slice(found.cue.start, found.cue.end),
    credit: found.credit,
  }));
}
