import { describe, expect, it } from "vitest";
import { quoteText } from "@/corpus";
import { confirmArticle } from "@/corpus/desk";
import { rewriteArticle, setAddress, setByline, writtenLines } from "@/corpus/edit";
import { articleDraft, assembleStory } from "@/corpus/found";
import type { Article, Story } from "@/corpus/types";

const headline = "الحداد: السد لن يمس حصة القرى";
const first = "قال وزير المياه سالم الحداد أمس الثلاثاء إن السد الجديد لن يمس حصة القرى من مياه النهر.";
const second = "وأضاف الحداد أن 2,400 أسرة ستحصل على تعويضات قبل نهاية الشهر.";

async function own(): Promise<{ readonly story: Story; readonly article: Article }> {
  const draft = articleDraft([headline, first, second].join("\n\n"));
  if (draft === null) throw new Error("the article is empty");
  const brought = { draft, outlet: "", headline: draft.headline ?? "", date: "2023-05-17" };
  const { story } = await assembleStory({ id: "own-1", articles: [confirmArticle(brought, "one")] });
  const [article] = story.articles;
  if (article === undefined) throw new Error("the story has no article");
  return { story, article };
}

/** The words that are marked, in their order in the text. */
function marked(story: Story): string[] {
  const [article] = story.articles;
  return story.statements
    .flatMap(({ wordings }) => wordings)
    .toSorted((one, other) => one.start - other.start)
    .map((wording) => (article === undefined ? "" : quoteText(article, wording)));
}

async function rewritten(below: string, head = headline) {
  const { story, article } = await own();
  const { result, lost } = rewriteArticle(story, article.id, writtenLines(article, head, below));
  if (!result.ok) throw new Error(result.refusal);
  return { story: result.story, before: marked(story), lost: lost.map((quote) => quoteText(article, quote)) };
}

describe("an article whose text is corrected", () => {
  it("moves its marks along", async () => {
    const { story, before, lost } = await rewritten(`سطر جديد في أول النص.\n\n${first}\n\n${second}`);
    expect(marked(story)).toEqual(before);
    expect(lost).toEqual([]);
    expect(story.articles[0]?.lines.map(({ kind }) => kind)).toEqual([
      "headline",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });

  it("keeps the verbs of its marks where they stand as they were, and leaves out one that is gone", async () => {
    const verbs = (of: Story) =>
      of.statements
        .flatMap(({ wordings }) => wordings)
        .flatMap(({ cue }) => (cue === undefined ? [] : [of.articles[0]?.text.slice(cue.start, cue.end)]));
    const { story: before } = await own();
    expect(verbs(before)).toContain("وأضاف");
    expect(verbs((await rewritten(`سطر جديد في أول النص.\n\n${first}\n\n${second}`)).story)).toEqual(
      verbs(before),
    );
    const { story } = await rewritten(`${first}\n\n${second.replace("وأضاف الحداد أن", "والحداد واثق أن")}`);
    expect(verbs(story)).not.toContain("وأضاف");
  });

  it("keeps a mark in which a word was corrected, at its edge too", async () => {
    const { story, lost } = await rewritten(
      `${first.replace("السد الجديد", "السدّ القديم")}\n${second.replace("2,400", "2,500")}`,
    );
    expect(marked(story).join(" | ")).toContain("السدّ القديم لن يمس حصة القرى من مياه النهر");
    expect(marked(story).join(" | ")).toContain("2,500 أسرة ستحصل على تعويضات");
    expect(lost).toEqual([]);
  });

  it("tells the marks that no longer stand, and takes them out", async () => {
    const { story, before, lost } = await rewritten(second);
    expect(lost).toEqual(before.filter((words) => first.includes(words)));
    expect(lost.length).toBeGreaterThan(0);
    expect(marked(story)).toEqual(before.filter((words) => !lost.includes(words)));
  });

  it("has another headline, or none", async () => {
    const { story } = await rewritten(`${first}\n${second}`, "السد لن يمس القرى");
    expect(story.articles[0]?.text.split("\n")[0]).toBe("السد لن يمس القرى");
    const none = await rewritten(`${first}\n${second}`, " ");
    expect(none.story.articles[0]?.lines[0]?.kind).toBe("paragraph");
  });

  it("is refused without words", async () => {
    const { story, article } = await own();
    expect(rewriteArticle(story, article.id, []).result).toEqual({ ok: false, refusal: "empty-text" });
  });

  it("has another writer, or none", async () => {
    const { story, article } = await own();
    const named = setByline(story, article.id, " سامي العلي ");
    expect(named.ok && named.story.articles[0]?.byline).toBe("سامي العلي");
    const none = named.ok ? setByline(named.story, article.id, "") : named;
    expect(none.ok && none.story.articles[0]?.byline).toBeNull();
  });

  it("stands at another address, or none that is known, and at nothing that is no page's", async () => {
    const { story, article } = await own();
    const placed = setAddress(story, article.id, " dam.example/news/7 ");
    expect(placed.ok && placed.story.articles[0]?.address).toBe("https://dam.example/news/7");
    const none = placed.ok ? setAddress(placed.story, article.id, "") : placed;
    expect(none.ok && none.story.articles[0]?.address).toBeNull();
    for (const written of ["javascript://a.example/", "السد", "https://"])
      expect(setAddress(story, article.id, written)).toEqual({ ok: false, refusal: "not-an-address" });
  });
});
