import { describe, expect, it } from "vitest";
import { originalsOf } from "@/corpus";
import { unknownSpeakerId } from "@/corpus/edit";
import { originalReport } from "@/corpus/original";
import { get } from "../story";
import { originalStory } from "./original-story";

const story = originalStory();
const [original] = originalsOf(story);
if (original === undefined) throw new Error("the story has no original");
const report = originalReport(story, original);

const quoted = (quote: { article: string; start: number; end: number }) =>
  get(story.articles, quote.article).text.slice(quote.start, quote.end);

describe("the report of an original", () => {
  it("tells of each sentence who took it, and how", () => {
    expect(report.sentences.map(({ by }) => by.map(({ outlet, kind }) => `${outlet} ${kind}`))).toEqual([
      [],
      ["hill direct", "mill moved", "dale rephrased"],
      ["hill rephrased"],
      [],
    ]);
  });

  it("tells how much of what stands in quotation marks stands word for word", () => {
    const shares = report.quoting.map(({ outlet, words, verbatim }) => [outlet, verbatim, words]);
    expect(shares).toEqual([
      ["hill", 13, 14],
      ["mill", 13, 19],
      ["dale", 0, 0],
    ]);
  });

  it("shows what differs inside the marks, in the outlet's words and in the original's", () => {
    const [hill] = report.quoting;
    const words = hill?.deviations.map(({ own, original: range, quotation }) => [
      own === null ? "" : quoted({ article: quotation.article, ...own }),
      range === null ? "" : original.text.slice(range.start, range.end),
    ]);
    expect(words).toEqual([["ستين", "أربعين"]]);
  });

  it("shows what is quoted of the speaker and stands nowhere", () => {
    const mill = report.quoting.find(({ outlet }) => outlet === "mill");
    expect(mill?.absent.map(quoted)).toEqual(["البلدية ستوزع القمح مجانا على الأسر"]);
  });

  it("finds what two outlets have to the letter beyond what they quote", () => {
    const [passage] = report.shared;
    expect(passage?.kind).toBe("passage");
    expect(passage?.quotes.map(({ article }) => article)).toEqual(["hill", "mill"]);
    expect(passage?.first).toBeNull();
  });

  it("charges nobody with what a speaker who cannot be told is quoted with", () => {
    const statements = story.statements.map((statement) => ({ ...statement, speaker: unknownSpeakerId }));
    const unknown = { ...story, statements };
    const [hill, mill] = originalReport(unknown, original).quoting;
    expect(mill?.absent).toEqual([]);
    expect([hill?.words, hill?.verbatim]).toEqual([14, 13]);
  });
});
