import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteSelector, resolveQuote } from "@/text/quotes";

const text = "قال بوتين إن القوات ستنسحب. وقال توكاييف إن القوات ستنسحب قريبا.";

describe("resolveQuote", () => {
  it("finds words that stand once", () => {
    expect(resolveQuote(text, { exact: "قال بوتين" })).toEqual({ found: true, start: 0, end: 9 });
  });

  it("finds the one of several that has the prefix", () => {
    const start = text.lastIndexOf("القوات");
    expect(resolveQuote(text, { exact: "القوات ستنسحب", prefix: "توكاييف إن " })).toEqual({
      found: true,
      start,
      end: start + 13,
    });
  });

  it("finds the one of several that has the suffix", () => {
    const start = text.lastIndexOf("القوات");
    expect(resolveQuote(text, { exact: "القوات ستنسحب", suffix: " قريبا" })).toMatchObject({ start });
    expect(resolveQuote(text, { exact: "القوات ستنسحب", suffix: "." })).toMatchObject({
      start: text.indexOf("القوات"),
    });
  });

  it("accepts context written without the space between", () => {
    expect(
      resolveQuote(text, { exact: "القوات ستنسحب", prefix: "توكاييف إن", suffix: "قريبا" }),
    ).toMatchObject({
      found: true,
      start: text.lastIndexOf("القوات"),
    });
  });

  it("prefers the strict reading of the context", () => {
    expect(resolveQuote("ab a b", { exact: "b", prefix: "a" })).toMatchObject({ start: 1 });
    expect(resolveQuote("ab a b", { exact: "b", prefix: "a " })).toMatchObject({ start: 5 });
  });

  it("says where words stand that stand twice", () => {
    const places = [
      { start: 13, end: 19 },
      { start: text.lastIndexOf("القوات"), end: text.lastIndexOf("القوات") + 6 },
    ];
    expect(resolveQuote(text, { exact: "القوات" })).toEqual({ found: false, reason: "ambiguous", places });
  });

  it("says that words are absent", () => {
    expect(resolveQuote(text, { exact: "ستبقى" })).toEqual({ found: false, reason: "absent", places: [] });
  });

  it("says where words stand without the context asked for", () => {
    expect(resolveQuote(text, { exact: "قريبا", prefix: "سننسحب " })).toMatchObject({
      reason: "absent",
      places: [{ end: text.length - 1 }],
    });
  });

  it("does not fold a hamza away", () => {
    expect(resolveQuote(text, { exact: "ان القوات" })).toMatchObject({ reason: "absent" });
  });

  it("finds nothing for no words", () => {
    expect(resolveQuote(text, { exact: "" })).toEqual({ found: false, reason: "absent", places: [] });
  });

  it("counts places that overlap", () => {
    expect(resolveQuote("ااا", { exact: "اا" })).toMatchObject({
      reason: "ambiguous",
      places: [{ start: 0 }, { start: 1 }],
    });
  });
});

describe("quoteSelector", () => {
  it("needs no context for words that stand once", () => {
    expect(quoteSelector(text, 4, 9)).toEqual({ exact: "بوتين" });
  });

  it("takes one word where one is enough", () => {
    const start = text.lastIndexOf("القوات ستنسحب");
    expect(quoteSelector(text, start, start + 13)).toEqual({ exact: "القوات ستنسحب", suffix: " قريبا." });
  });

  it("takes words from both sides where neither side alone tells the place", () => {
    const rows = "a x b. a x c. d x b.";
    expect(quoteSelector(rows, 2, 3)).toEqual({ exact: "x", prefix: "a ", suffix: " b." });
  });

  it("throws for a range without words or outside the text", () => {
    expect(() => quoteSelector(text, 3, 3)).toThrow(RangeError);
    expect(() => quoteSelector(text, -1, 3)).toThrow(RangeError);
    expect(() => quoteSelector(text, 0, text.length + 1)).toThrow(RangeError);
    expect(() => quoteSelector(text, 0.5, 3)).toThrow(RangeError);
  });

  const repetitive = fc
    .array(fc.constantFrom("ا", "ب", "اب", " ", "  ", "\n", "."), { minLength: 1, maxLength: 24 })
    .map((pieces) => pieces.join(""));
  const place = fc
    .tuple(fc.oneof(repetitive, fc.string({ minLength: 1, unit: "binary" })), fc.nat(), fc.nat())
    .map(([words, one, other]) => {
      const start = one % words.length;
      return { words, start, end: start + 1 + (other % (words.length - start)) };
    });

  it("leads back to its own place in any text", () => {
    fc.assert(
      fc.property(place, ({ words, start, end }) => {
        expect(resolveQuote(words, quoteSelector(words, start, end))).toEqual({ found: true, start, end });
      }),
      { numRuns: 2000 },
    );
  });

  it("is ambiguous as soon as a word of its context is left out", () => {
    fc.assert(
      fc.property(place, ({ words, start, end }) => {
        const { exact, prefix, suffix } = quoteSelector(words, start, end);
        // White space at the very edge of the text counts as a word of its own.
        const shorterPrefix = prefix?.replace(/^(\s+|\S+\s*)/, "") ?? "";
        const shorterSuffix = suffix?.replace(/(\s+|\s*\S+)$/, "") ?? "";
        const lookup = (before: string, after: string) =>
          resolveQuote(words, { exact, prefix: before, suffix: after }).found;
        if (prefix !== undefined) expect(lookup(shorterPrefix, suffix ?? "")).toBe(false);
        if (suffix !== undefined) expect(lookup(prefix ?? "", shorterSuffix)).toBe(false);
      }),
    );
  });
});
