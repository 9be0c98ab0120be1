import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteText } from "@/corpus";
import { confirmArticle } from "@/corpus/desk";
import { articleDraft, assembleStory, type ConfirmedArticle, createFindings } from "@/corpus/found";

/** An article as somebody pastes it, with the day and outlet that they give. */
function drafted(id: string, text: string, outlet: string | null = null): ConfirmedArticle {
  const draft = articleDraft(text);
  if (draft === null) throw new Error(`${id} is empty`);
  const said = { outlet: outlet ?? "", headline: draft.headline ?? "", date: "2023-05-17" };
  return confirmArticle({ draft, ...said }, id);
}

const first = `الحداد: السد لن يمس حصة القرى

قال وزير المياه العراقي سالم الحداد أمس الثلاثاء إن السد الجديد لن يمس حصة القرى من مياه النهر.

وأضاف الحداد أن 2,400 أسرة ستحصل على تعويضات قبل نهاية الشهر.`;

const second = `تعويضات لأهالي الوادي

أكد وزير المياه سالم الحداد أن نحو 2400 أسرة ستحصل على تعويضات قبل نهاية الشهر الجاري.

وشدد الوزير على أن السد الجديد لن يمس حصة القرى من مياه النهر.`;

const assemble = (...articles: ConfirmedArticle[]) => assembleStory({ id: "own-1", articles });

describe("assembleStory", () => {
  it("joins the speaker and the statements of two articles, every wording as found", async () => {
    const { story, wordings } = await assemble(drafted("one", first), drafted("two", second));
    const minister = story.speakers.find(({ name }) => name.ar === "سالم الحداد");
    expect(minister?.role.ar).toContain("وزير المياه");
    const both = story.statements.filter(
      ({ wordings }) => new Set(wordings.map(({ article }) => article)).size === 2,
    );
    expect(both).toHaveLength(2);
    for (const statement of story.statements) {
      expect(statement.wordings.map(({ basis }) => basis)).not.toContain("checked");
    }
    expect(new Set(both.map(({ speaker }) => speaker))).toEqual(new Set([minister?.id]));
    expect(wordings).toHaveLength(story.statements.flatMap((statement) => statement.wordings).length);
  });

  it("dates a statement by the day that its sentence tells outside of what was said", async () => {
    const { story } = await assemble(drafted("one", first));
    const [article] = story.articles;
    const words = (start: string) =>
      story.statements.find(({ wordings }) =>
        wordings.some((wording) => article && quoteText(article, wording).startsWith(start)),
      )?.said;
    expect(words("السد الجديد لن")).toMatchObject({ from: "2023-05-16", precision: "day" });
    expect(words("2,400 أسرة")).toMatchObject({ precision: "approximate" });
  });

  it("takes articles of one outlet together, and numbers those without one", async () => {
    const { story } = await assemble(
      drafted("one", first, "الوسط"),
      drafted("two", second, "الوَسط"),
      drafted("three", second),
    );
    expect(story.outlets.map(({ name, named }) => [name.ar, named])).toEqual([
      ["الوسط", true],
      ["نص 1 بلا مصدر معلن", false],
    ]);
  });

  it("says how far it is, and stops where it is told to", async () => {
    const told: string[] = [];
    await assembleStory(
      { id: "own-1", articles: [drafted("one", first), drafted("two", second)] },
      { onProgress: (done, of, what) => told.push(`${done}/${of} ${what}`) },
    );
    expect(told).toEqual([
      "0/6 articles",
      "1/6 articles",
      "2/6 speakers",
      "3/6 statements",
      "4/6 names",
      "5/6 story",
    ]);
    const controller = new AbortController();
    const stopped = assembleStory(
      { id: "own-1", articles: [drafted("one", first), drafted("two", second)] },
      {
        signal: controller.signal,
        onProgress: (done) => done === 1 && controller.abort(new Error("stopped")),
      },
    );
    await expect(stopped).rejects.toThrow("stopped");
  });

  it("gives the same story with what it remembers as without", async () => {
    const findings = createFindings();
    const input = { id: "own-1", articles: [drafted("one", first), drafted("two", second)] };
    await assembleStory({ ...input, articles: input.articles.slice(0, 1) }, { findings });
    expect(await assembleStory(input, { findings })).toEqual(await assembleStory(input));
  });

  it("refuses a story without an article, and two articles of one id", async () => {
    await expect(assemble()).rejects.toThrow(RangeError);
    await expect(assemble(drafted("one", first), drafted("one", second))).rejects.toThrow();
  });

  it("makes a story that decodes of any text", async () => {
    const pieces = [
      "قال",
      "الرئيس",
      "إن",
      "«",
      "»",
      '"',
      "أمس",
      "2,400",
      ":",
      ".",
      "\n\n",
      "لن",
      "وأضاف",
      "👍",
      "\u202e",
    ];
    const someText = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 8 })), {
        maxLength: 40,
      })
      .map((words) => `خبر ${words.join(" ")}`);
    await fc.assert(
      fc.asyncProperty(fc.array(someText, { minLength: 1, maxLength: 3 }), async (texts) => {
        const { story } = await assemble(
          ...texts.map((text, index) => drafted(`article-${index + 1}`, text)),
        );
        expect(story.articles).toHaveLength(texts.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("articleDraft", () => {
  it("prefills what the text tells", () => {
    const draft = articleDraft(
      "السد الجديد لن يمس حصة القرى\n\nالأربعاء 17 أيار/مايو 2023\n\nقال وزير المياه إن السد الجديد لن يمس حصة القرى من مياه النهر، وإن العمل فيه ينتهي قريبا.",
    );
    expect(draft).toMatchObject({
      headline: "السد الجديد لن يمس حصة القرى",
      published: { date: "2023-05-17", from: "date-line" },
      lang: "ar",
      dir: "rtl",
    });
  });

  it("warns of a text in another language and of a very short one", () => {
    const kinds = (text: string) => articleDraft(text)?.warnings.map(({ kind }) => kind);
    expect(
      kinds("The minister said on Tuesday that the new dam would not touch the share of the villages."),
    ).toEqual(["not-arabic", "short"]);
  });

  it("gives nothing where there is no letter", () => {
    expect(articleDraft(" \n… 123 —")).toBeNull();
    expect(articleDraft("")).toBeNull();
  });
});
