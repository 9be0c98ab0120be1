import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "@/corpus";
import { textDirective, wordsAddress } from "@/corpus/export/text-fragment";
import { arbitraryStory } from "../arbitrary-story";
import { get, publishedStory } from "../story";

const [model] = publishedStory().articles;

/** An article of some paragraphs, at an address. */
function articleOf(
  paragraphs: readonly string[],
  address: string | null = "https://a.example/news",
): Article {
  if (model === undefined) throw new Error("the story has no article");
  const text = paragraphs.join("\n");
  let start = 0;
  const lines = paragraphs.map((paragraph) => {
    const line = { kind: "paragraph" as const, start, end: start + paragraph.length };
    start = line.end + 1;
    return line;
  });
  return { ...model, text, lines, address };
}

/** The directive for some words of an article, the last place of them, read back as text. */
function directiveFor(article: Article, words: string, at = article.text.lastIndexOf(words)): string | null {
  const directive = textDirective(article, { start: at, end: at + words.length });
  return directive === null ? null : decodeURIComponent(directive);
}

/** Finds what a directive names as a browser does: the first place where all of its parts stand. */
function follow(text: string, directive: string): string {
  const parts = directive.replace(/^:~:text=/, "").split(",");
  const read = (part: string) => decodeURIComponent(part).split(" ");
  const prefix = parts[0]?.endsWith("-") === true ? read((parts.shift() ?? "").slice(0, -1)) : [];
  const suffix = parts.at(-1)?.startsWith("-") === true ? read((parts.pop() ?? "").slice(1)) : [];
  const [start = "", end] = parts;
  const literal = (words: readonly string[]) =>
    words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+");
  const middle =
    end === undefined ? literal(read(start)) : `${literal(read(start))}[^]*?${literal(read(end))}`;
  const found = new RegExp(`${literal(prefix)}\\s*(${middle})\\s*${literal(suffix)}`, "i").exec(text);
  return found?.[1] ?? "";
}

describe("a link to the very words", () => {
  it("names them alone where the article has them once", () => {
    const article = articleOf(["قال الوزير إن الميناء سيغلق غدا."]);
    expect(directiveFor(article, "الميناء سيغلق")).toBe(":~:text=الميناء سيغلق");
  });

  it("names the words beside them where the article has them twice", () => {
    const article = articleOf(["الميناء سيغلق كما نشرنا.", "وقال الوزير إن الميناء سيغلق غدا."]);
    expect(directiveFor(article, "الميناء سيغلق")).toBe(":~:text=إن-,الميناء سيغلق");
    expect(directiveFor(article, "الميناء سيغلق", 0)).toBe(":~:text=الميناء سيغلق,-كما");
  });

  it("names words with more than one blank between them by their ends, which any page's blanks part", () => {
    const article = articleOf(["وقال الوزير إن الميناء  سيغلق غدا."]);
    expect(directiveFor(article, "الميناء  سيغلق")).toBe(":~:text=الميناء,سيغلق");
    expect(directiveFor(article, "إن الميناء  سيغلق غدا")).toBe(":~:text=إن الميناء,سيغلق غدا");
  });

  it("takes no words from beyond such blanks to tell two places apart", () => {
    const article = articleOf(["قال إن الميناء مغلق. وعلمنا أن  الميناء مغلق أيضا."]);
    expect(directiveFor(article, "الميناء مغلق")).toBe(":~:text=الميناء مغلق,-أيضا.");
  });

  it("leads nowhere where nothing tells the words from others", () => {
    const article = articleOf(["الميناء سيغلق.", "الميناء سيغلق."]);
    expect(directiveFor(article, "الميناء سيغلق")).toBeNull();
    expect(wordsAddress(article, { start: 0, end: 13 })).toBe("");
  });

  it("widens what begins or ends inside a word, which no browser would find", () => {
    const article = articleOf(["وأعلن بأن الميناء سيغلقونه غدا"]);
    expect(directiveFor(article, "أن الميناء سيغلق")).toBe(":~:text=بأن الميناء سيغلقونه");
  });

  it("does not take a word for another that holds it", () => {
    const article = articleOf(["بالميناء", "الميناء"]);
    expect(directiveFor(article, "الميناء")).toBe(":~:text=الميناء");
  });

  it("names the first and the last words of what crosses paragraphs or is long", () => {
    const article = articleOf([
      "قال الوزير: أولا نفتح الباب الكبير",
      "ثانيا نغلق النافذة الصغيرة غدا صباحا.",
    ]);
    const words = "أولا نفتح الباب الكبير\nثانيا نغلق النافذة الصغيرة غدا صباحا";
    expect(directiveFor(article, words)).toBe(":~:text=أولا نفتح الباب الكبير,النافذة الصغيرة غدا صباحا");
  });

  it("writes hyphens, commas and ampersands so that they part nothing", () => {
    const article = articleOf(["قال إن كوفيد-19, كما قيل & كتب, عاد"]);
    const quote = { start: 7, end: article.text.length };
    expect(textDirective(article, quote)).toMatch(/^:~:text=[^-,&]+$/);
    expect(follow(article.text, textDirective(article, quote) ?? "")).toBe("كوفيد-19, كما قيل & كتب, عاد");
  });

  it("stands behind the fragment that an address has, and in the place of an older directive", () => {
    const at = (address: string) => wordsAddress(articleOf(["نعم"], address), { start: 0, end: 3 });
    const words = encodeURIComponent("نعم");
    expect(at("https://a.example/b")).toBe(`https://a.example/b#:~:text=${words}`);
    expect(at("https://a.example/b#c")).toBe(`https://a.example/b#c:~:text=${words}`);
    expect(at("https://a.example/b#c:~:text=d")).toBe(`https://a.example/b#c:~:text=${words}`);
  });

  it("is none for an article without an address, for no words, and for halves of characters", () => {
    expect(wordsAddress(articleOf(["نعم"], null), { start: 0, end: 3 })).toBe("");
    expect(textDirective(articleOf(["نعم لا"]), { start: 3, end: 4 })).toBeNull();
    expect(textDirective(articleOf(["نعم \uD83D لا"]), { start: 0, end: 5 })).toBeNull();
  });

  it("leads to the words of every wording that it leads to at all, and to those of the published story", () => {
    const follows = (article: Article, quote: { start: number; end: number }) => {
      const directive = textDirective(article, quote);
      if (directive === null) return false;
      expect(follow(article.text, directive)).toContain(article.text.slice(quote.start, quote.end).trim());
      return true;
    };
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        for (const { wordings } of story.statements)
          for (const wording of wordings) follows(get(story.articles, wording.article), wording);
      }),
      { numRuns: 40 },
    );
    const story = publishedStory();
    const led = story.statements.flatMap(({ wordings }) =>
      wordings.map((wording) => follows(get(story.articles, wording.article), wording)),
    );
    expect(led).toEqual(led.map(() => true));
  });
});
