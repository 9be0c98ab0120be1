import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { collate } from "@/text";
import { paperColours } from "@/views/compare/export/picture-colours";
import { kindsShown, type PictureContent, pictureMarks } from "@/views/compare/export/picture-content";
import { layoutPicture } from "@/views/compare/export/picture-layout";
import { stretchesOf } from "@/views/compare/export/picture-marks";
import { pictureSvg } from "@/views/compare/export/picture-svg";
import { wrapText } from "@/views/compare/export/wrap-text";
import { prepareCollated } from "@/views/compare/model/collated";
import { projectFolder } from "../../../support/sources";

const letter = 10;
const widthOf = (text: string) => text.length * letter;
const wrap = (text: string, letters: number) =>
  wrapText(text, letters * letter, widthOf).map(({ start, end }) => text.slice(start, end));

describe("wrapping text", () => {
  it("breaks at spaces where a line is full, and at newlines always", () => {
    expect(wrap("لن نسمح بثورات ملونة", 11)).toEqual(["لن نسمح", "بثورات", "ملونة"]);
    expect(wrap("لن\nنسمح", 20)).toEqual(["لن", "نسمح"]);
  });

  it("cuts a word that is wider than a line, but never a character", () => {
    expect(wrap("https://example.org", 8)).toEqual(["https://", "example.", "org"]);
    expect(wrap("😀😀😀", 5)).toEqual(["😀😀", "😀"]);
  });

  it("has no lines for no words", () => {
    expect(wrap(" \n", 5)).toEqual([]);
  });

  it("keeps every letter once and in order, and no line too wide", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 20, max: 40 }), (text, letters) => {
        const lines = wrap(text, letters);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(letters);
      }),
    );
  });
});

describe("stretches", () => {
  it("joins letters that touch, from whichever side they come", () => {
    expect(
      stretchesOf([
        { from: 30, to: 40 },
        { from: 20, to: 30.4 },
        { from: 0, to: 5 },
      ]),
    ).toEqual([
      { from: 0, to: 5 },
      { from: 20, to: 40 },
    ]);
  });
});

const texts = ["لن نسمح أبدا بثورات ملونة", "لن تسمح بثورات ملونة", "نسمح بثورات"];

function contentOf(dir: "rtl" | "ltr"): PictureContent {
  const collated = prepareCollated(collate(texts), null);
  const entries = texts.map((text, index) => ({
    ...{ label: `وسيلة ${index}`, facts: "مباشر", text, lang: "ar", dir: "rtl" as const },
    marks: pictureMarks(collated, index, new Set()),
  }));
  return {
    ...{ lang: dir === "rtl" ? "ar" : "en", dir, title: "لا <ثورات>", lead: "بوتين", entries },
    legend: kindsShown(entries).map((kind) => ({ kind, label: kind })),
    ...{ source: "مقابلة", address: "https://example.org/" },
  };
}

const layout = (dir: "rtl" | "ltr", width = 10) =>
  layoutPicture(contentOf(dir), (text) => text.length * width);

describe("what is marked in a picture", () => {
  it("is the words that differ, and where words are missing", () => {
    const collated = prepareCollated(collate(texts), null);
    const shown = texts.map((text, index) =>
      pictureMarks(collated, index, new Set()).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    );
    expect(shown[0]).toContainEqual(["unshared", "أبدا"]);
    expect(shown[2]).toContainEqual(["negation", ""]);
  });

  it("is nothing of a hidden kind", () => {
    const collated = prepareCollated(collate(texts), null);
    const marks = pictureMarks(collated, 0, new Set(["unshared"] as const));
    expect(marks.map(({ kind }) => kind)).not.toContain("unshared");
  });
});

describe("the layout of a picture", () => {
  it("has every wording to the letter, in lines that stand below one another", () => {
    const { lines, height } = layout("rtl", 40);
    const words = lines.filter(({ font }) => font === "words");
    expect(words.map(({ text }) => text).join(" ")).toBe(texts.join(" "));
    const levels = words.map(({ y }) => y);
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    for (const { y } of lines) expect(y).toBeLessThan(height);
  });

  it("begins at the right in Arabic and at the left in English, the words keeping their own direction", () => {
    const places = (dir: "rtl" | "ltr") => {
      const { lines } = layout(dir);
      const of = (font: string) => lines.find((line) => line.font === font);
      return { label: of("label")?.x ?? 0, words: of("words")?.x ?? 0, direction: of("words")?.dir };
    };
    const arabic = places("rtl");
    expect(arabic.label).toBeGreaterThan(arabic.words);
    const english = places("ltr");
    expect(english.label).toBeLessThan(english.words);
    expect(english.direction).toBe("rtl");
  });

  it("keeps each mark on its words when lines break, and each sign of missing words once", () => {
    for (const width of [5, 20, 60, 100]) {
      const marked = (
        found: readonly {
          readonly text: string;
          readonly marks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
        }[],
      ) =>
        found.flatMap(({ text, marks }) =>
          marks
            .filter(({ start, end }) => start < end)
            .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
        );
      const lines = layout("rtl", width).lines.filter(({ font }) => font === "words");
      const letters = (all: readonly string[]) => all.join("").replace(/\s/g, "").length;
      const entries = contentOf("rtl").entries;
      if (width < 60) expect(marked(lines)).toEqual(marked(entries));
      else expect(letters(marked(lines))).toBeGreaterThanOrEqual(letters(marked(entries)));
      const signs = (
        found: readonly { readonly marks: readonly { readonly start: number; readonly end: number }[] }[],
      ) => found.flatMap(({ marks }) => marks).filter(({ start, end }) => start === end).length;
      expect(signs(lines)).toBe(signs(entries));
    }
  });

  it("explains the kinds that occur, and no other", () => {
    const notes = layout("rtl").lines.filter(({ marks, font }) => font === "note" && marks.length > 0);
    expect(notes.map(({ text }) => text)).toEqual(contentOf("rtl").legend.map(({ kind }) => kind));
  });
});

describe("the picture as SVG", () => {
  const drawing = {
    layout: layout("rtl"),
    boxes: [
      { kind: "addition", from: 10, to: 50, y: 100, size: 20 },
      { kind: "negation", from: 60, to: 90, y: 100, size: 20 },
      { kind: "omission", from: 95, to: 95, y: 100, size: 20 },
    ],
    ...{ colours: paperColours, title: "لا <ثورات>", lang: "ar" },
  } as const;
  const face = {
    family: "Naskh",
    weight: "400 700",
    unicodeRange: "U+0600-06FF",
    source: "data:font/woff2;base64,AA==",
  };

  it("is well-formed, with the words as text and the faces inside", () => {
    const svg = pictureSvg(drawing, [face]);
    expect(XMLValidator.validate(svg)).toBe(true);
    for (const text of texts) expect(svg).toContain(`>${text}</text>`);
    expect(svg).toContain("<title>لا &lt;ثورات&gt;</title>");
    expect(svg).toContain("src:url(data:font/woff2;base64,AA==)");
  });

  it("has what lies behind the letters before them, and the rest after", () => {
    const svg = pictureSvg(drawing, [face]);
    expect(svg.indexOf(paperColours.addition)).toBeLessThan(svg.indexOf("<text"));
    expect(svg.indexOf("<circle")).toBeGreaterThan(svg.lastIndexOf("<text"));
  });

  it("has everything but words without faces", () => {
    const svg = pictureSvg(drawing, null);
    expect(svg).not.toContain("<text");
    expect(svg).toContain("<circle");
  });
});

describe("the colours of paper", () => {
  it("are those of the light theme", () => {
    const css = ["theme.css", "variants.css"]
      .map((name) => readFileSync(join(projectFolder, "src/styles", name), "utf8"))
      .join("\n");
    const light = new Map(
      [...css.matchAll(/--color-([\w-]+):\s*light-dark\((#\w+)/g)].map((match) => [match[1], match[2]]),
    );
    const token = (name: string) =>
      name === "quiet"
        ? "ink-2"
        : name === "addition" || name === "unshared"
          ? "variant-addition-wash"
          : light.has(name)
            ? name
            : `variant-${name}`;
    for (const [name, colour] of Object.entries(paperColours))
      expect([name, light.get(token(name))]).toEqual([name, colour]);
  });
});
