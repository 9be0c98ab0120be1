import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Article,
  isInHeadline,
  placeInArticle,
  type Quote,
  quoteText,
  surroundingSentence,
  wordingContext,
} from "@/corpus";
import { smallStory } from "./small-story";
import { get, publishedStory } from "./story";

/** An article of some text, and the quote of some words in it. */
function articleWith(text: string, words: string): { readonly article: Article; readonly quote: Quote } {
  const article = get(smallStory({ articles: { one: text }, statements: [] }).articles, "one");
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`no ${words} in ${text}`);
  return { article, quote: { article: article.id, start, end: start + words.length } };
}

function sentenceAround(text: string, words: string): string {
  const { article, quote } = articleWith(text, words);
  return quoteText(article, surroundingSentence(article, quote));
}

describe("placeInArticle", () => {
  const river = get(publishedStory().articles, "river");
  const at = (words: string) => {
    const start = river.text.indexOf(words);
    return placeInArticle(river, { start });
  };

  it("counts headline, subheadings and paragraphs each by themselves, from 1", () => {
    expect(at("سليم: لن")).toEqual({ kind: "headline", index: 1, of: 1 });
    expect(at("قال العمدة")).toEqual({ kind: "paragraph", index: 1, of: 2 });
    expect(at("غدًا")).toEqual({ kind: "subheading", index: 1, of: 1 });
    expect(at("الماء سيعود")).toEqual({ kind: "paragraph", index: 2, of: 2 });
  });

  it("goes by the beginning of a quote that crosses lines", () => {
    expect(placeInArticle(river, { start: river.text.indexOf("\nقال") })).toMatchObject({ kind: "headline" });
    expect(isInHeadline(river, { start: 0 })).toBe(true);
    expect(isInHeadline(river, { start: river.text.indexOf("قال") })).toBe(false);
  });
});

describe("surroundingSentence", () => {
  it.each([
    ["a full stop", "قال نعم. ثم قال لا. وسكت.", "لا", "ثم قال لا."],
    ["a question mark", "هل جاء؟ نعم جاء.", "نعم", "نعم جاء."],
    ["an exclamation mark", "يا للعجب! جاء.", "للعجب", "يا للعجب!"],
    ["dots that run out", "ربما… ثم جاء.", "ربما", "ربما…"],
    ["a full stop that stands apart", "قال نعم . ثم جاء .", "نعم", "قال نعم ."],
    ["a full stop written twice", "جاء أمس. . ثم ذهب.", "ثم", "ثم ذهب."],
    ["the end of the line", "جاء أمس\nثم ذهب", "جاء", "جاء أمس"],
  ])("ends at %s", (_, text, words, sentence) => {
    expect(sentenceAround(text, words)).toBe(sentence);
  });

  it.each([
    ["a title written short", "التقى د. سليم الوفد.", "الوفد"],
    ["a decimal figure", "ارتفع الماء 12.5 مترا أمس.", "الماء"],
    ["a decimal figure in Arabic digits", "ارتفع الماء ١٢٫٥ مترا أمس.", "الماء"],
    ["an address", "نشره www.flood.example أمس.", "أمس"],
    ["words left out", "كان واضحا (..) أنه جاء.", "جاء"],
    ["a pause of two dots", "من جهته.. قال سليم نعم.", "سليم"],
    ["a semicolon", "جاء أمس؛ ثم ذهب.", "ذهب"],
  ])("does not end at %s", (_, text, words) => {
    expect(sentenceAround(text, words)).toBe(text);
  });

  it("keeps the marks that close a quotation", () => {
    expect(sentenceAround("قال “نعم.” ثم ذهب.", "نعم")).toBe("قال “نعم.”");
    expect(sentenceAround('قال "نعم". ثم ذهب.', "ثم")).toBe("ثم ذهب.");
  });

  it("reaches over all the sentences and lines that a quote touches", () => {
    const text = "قال نعم. ثم جاء المساء.\nفنام الناس. ثم طلع الصبح.";
    expect(sentenceAround(text, "المساء.\nفنام")).toBe("ثم جاء المساء.\nفنام الناس.");
  });

  it("takes in a whole quote, whatever the text", () => {
    const texts = fc
      .array(fc.constantFrom("قال", " ", ".", "؟", "…", "\n", "12.5", "د. ", "“", "”", "😀", "(..)"), {
        minLength: 1,
        maxLength: 30,
      })
      .map((parts) =>
        parts
          .join("")
          .replace(/\n+/g, "\n")
          .replace(/^\n|\n$/g, ""),
      )
      .filter((text) => text.split("\n").every((line) => line.trim() !== ""));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, last = 0] = [a % text.length, b % text.length].sort((one, other) => one - other);
        const { article } = articleWith(text, text);
        const quote = { article: article.id, start, end: last + 1 };
        const around = surroundingSentence(article, quote);
        expect(around.start).toBeLessThanOrEqual(quote.start);
        expect(around.end).toBeGreaterThanOrEqual(quote.end);
        expect(surroundingSentence(article, around)).toEqual(around);
      }),
    );
  });
});

describe("wordingContext", () => {
  it("takes in the cue of the sentence before, but not of another paragraph", () => {
    const text = "قال سليم: نعم. الجسر مفتوح.\nوأضاف شيئا.";
    const { article, quote } = articleWith(text, "الجسر مفتوح");
    const wording = { ...quote, mode: "direct" as const, basis: "checked" as const };
    const cueAt = (word: string) => {
      const start = text.indexOf(word);
      return { ...wording, cue: { start, end: start + word.length, verb: word } };
    };
    const context = (each: typeof wording) => quoteText(article, wordingContext(article, each));
    expect(context(wording)).toBe("الجسر مفتوح.");
    expect(context(cueAt("قال"))).toBe("قال سليم: نعم. الجسر مفتوح.");
    expect(context(cueAt("وأضاف"))).toBe("الجسر مفتوح.");
  });
});
