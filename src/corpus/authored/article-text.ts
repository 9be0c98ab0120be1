import type { Line } from "../types";
import type { AuthoredArticle } from "./schema";

/** An article's text and the lines that tile it. */
export interface ArticleText {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Headline, subheadings and paragraphs, verbatim, joined by one newline. */
export function articleText({
  headline,
  paragraphs,
}: Pick<AuthoredArticle, "headline" | "paragraphs">): ArticleText {
  const parts = [
    ...(headline === null ? [] : [{ kind: "headline", text: headline } as const]),
    ...paragraphs.map((paragraph) =>
      typeof paragraph === "string"
        ? ({ kind: "paragraph", text: paragraph } as const)
        : ({ kind: "subheading", text: paragraph.subheading } as const),
    ),
  ];
  let start = 0;
  const lines = parts.map(({ kind, text }): Line => {
    const line = { kind, start, end: start + text.length };
    start = line.end + 1;
    return line;
  });
  return { text: parts.map(({ text }) => text).join("\n"), lines };
}
