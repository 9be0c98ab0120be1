import { describe, expect, it } from "vitest";
import { quoteText } from "@/corpus";
import { contextOf } from "@/views/compare/context";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";

/** What surrounds one wording of an article: its kind, a colon and its words. */
function context(text: string, exact: string): string | null {
  const story = smallStory({
    articles: { one: text },
    statements: [{ id: "said", wordings: [["one", exact]] }],
  });
  const article = get(story.articles, "one");
  const [wording] = get(story.statements, "said").wordings;
  const found = wording === undefined ? null : contextOf(article, wording);
  return found === null ? null : `${found.kind}: ${quoteText(article, found.range)}`;
}

describe("contextOf", () => {
  it("gives the sentence around a wording", () => {
    expect(context("الماء نظيف. قال العمدة إن الجسر مغلق. انتهى.", "الجسر مغلق")).toBe(
      "sentence: قال العمدة إن الجسر مغلق.",
    );
  });

  it("gives the paragraph where the wording is a whole sentence", () => {
    expect(context("الماء نظيف. الجسر مغلق. انتهى.", "الجسر مغلق.")).toBe(
      "paragraph: الماء نظيف. الجسر مغلق. انتهى.",
    );
  });

  it("gives nothing where the wording is a line of its own", () => {
    expect(context("الجسر مغلق\nالماء نظيف.", "الجسر مغلق")).toBeNull();
  });
});
