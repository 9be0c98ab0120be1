import type { MatchableArticle, StatementMatches } from "@/text/match/index";

/** One wording for a test: who says it, and its words. */
export type Said = readonly [speaker: string | null, words: string];

/** An article whose paragraphs are the given wordings, published on the given day. */
export function article(
  id: string,
  said: readonly Said[],
  published: string | null = "2022-01-10",
): MatchableArticle {
  let text = "";
  const ranges = said.map(([speaker, words]) => {
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" && start === 0 ? words : `${text}\n${words}`;
    return { start, end: start + words.length, speaker };
  });
  const lines = ranges.map(({ start, end }) => ({ kind: "paragraph" as const, start, end }));
  return { id, text, lines, published, wordings: ranges };
}

/** The clusters with more than one wording, as places written `article.number`, in an order of their own. */
export function groups({ clusters }: StatementMatches): readonly string[] {
  return clusters
    .filter(({ wordings }) => wordings.length > 1)
    .map(({ wordings }) =>
      wordings
        .map((it) => `${it.article}.${it.wording}`)
        .sort()
        .join(" "),
    )
    .sort();
}
