import { describe, expect, it } from "vitest";
import { bareText } from "./support/bare-text";
import {
  bracketValues,
  partsOfWords,
  physicalClassNames,
  physicalProperties,
  suppressions,
  typeEscapes,
} from "./support/house-rules";
import { readSources } from "./support/sources";

const sources = readSources("src");

/** The one place that makes branded ids of strings, which cannot be done without a cast. */
const brandMaker = "src/corpus/brand.ts";

/** Where `String.prototype.normalize` may stand: it is quadratic on what the callers have not bounded. */
const boundedNormalise = "src/text/words/normalise/rules.ts";

describe("the rules find", () => {
  it("classes that say left or right, behind variants too", () => {
    const text = `const a = "ms-2 md:ml-2 -mr-1"; const b = <p className={\`hover:text-left \${a} left-0\`} />;`;
    const found = physicalClassNames({ path: "a.tsx", text });
    expect(found.map((place) => place.split(" ")[1])).toEqual([
      "md:ml-2",
      "-mr-1",
      "hover:text-left",
      "left-0",
    ]);
  });

  it("no physical class in keys, words and logical classes", () => {
    const text = `const a = "ArrowLeft left right-hand ps-2 end-0 rounded-s text-start border-b-2 place-items-center";`;
    expect(physicalClassNames({ path: "a.tsx", text })).toEqual([]);
  });

  it("bracket values, but not brackets in variants", () => {
    const text = `const a = "w-[37px] md:[mask:none] data-[open]:block [&_p]:mt-2 bg-[#fff]/50 max-w-prose";`;
    const found = bracketValues({ path: "a.tsx", text });
    expect(found.map((place) => place.split(" ")[1])).toEqual(["w-[37px]", "md:[mask:none]", "bg-[#fff]/50"]);
  });

  it("styles that part the letters of a word", () => {
    const text = `const a = "first-letter:uppercase md:first-letter:text-lg hover:tracking-wide first:mt-2";`;
    expect(partsOfWords({ path: "a.tsx", text })).toHaveLength(3);
    expect(partsOfWords({ path: "a.css", text: "p::first-letter { color: red; }" })).toHaveLength(1);
  });

  it("physical properties in style sheets and inline styles", () => {
    const css = "a { margin-left: 1px; text-align: right; /* right: 0 */ padding-inline: 2px;\n right: 0; }";
    expect(physicalProperties({ path: "a.css", text: css })).toEqual([
      "a.css:1 margin-left:",
      "a.css:1 text-align: right",
      "a.css:2 right:",
    ]);
    const tsx =
      "const box = { left: 1 }; const a = <p style={{ left: 1, paddingRight: 2, insetInlineStart: 3 }} />;";
    expect(physicalProperties({ path: "a.tsx", text: tsx })).toEqual([
      "a.tsx:1 left",
      "a.tsx:1 paddingRight",
    ]);
  });

  it("ways round the types, but not as const", () => {
    const text = "let a: any;\nconst b = a!;\nconst c = a as string;\nconst d = [1] as const;\nconst e = !a;";
    expect(typeEscapes({ path: "a.ts", text })).toEqual(["a.ts:1 any", "a.ts:2 !", "a.ts:3 a cast"]);
  });

  it("strings and numbers beside elements, and those that a component gives back", () => {
    const text = `
      const word = "a";
      function Bare() { return t("a"); }
      function Whole({ children }: { children: ReactNode }) { return <p>{children}<b>a</b></p>; }
      const a = <p>{t("a")}</p>;
      const b = <p>{word}<b>a</b></p>;
      const c = <p><i />{n > 0 && n} words</p>;
      const d = <p><i />{" "}<b>a</b>{all.map((each) => <i key={each}>{each}</i>)}</p>;
      const e = <>{t("a")}</>;
      const f = <p>{t("a")}: {t("b")}</p>;
    `;
    const found = bareText({ path: "a.tsx", text });
    expect(found.map((place) => place.replace("a.tsx:", ""))).toEqual([
      "6 {word}",
      "7 {n > 0 && n}",
      "7 words",
      '9 {t("a")}',
      '10 {t("a")}',
      "10 :",
      '10 {t("b")}',
      '3 t("a")',
    ]);
  });

  it("suppressions in comments, not in words", () => {
    const text = '// @ts-ignore\nconst a = "biome-ignore";';
    expect(suppressions({ path: "a.ts", text })).toEqual(["a.ts:1 @ts-ignore"]);
  });
});

describe("the source", () => {
  it("uses logical classes only", () => {
    expect(sources.flatMap(physicalClassNames)).toEqual([]);
  });

  it("styles no part of a word by itself, whose letters would come apart", () => {
    expect(sources.flatMap(partsOfWords)).toEqual([]);
  });

  it("uses logical properties only", () => {
    expect(sources.flatMap(physicalProperties)).toEqual([]);
  });

  it("draws no line by a shorthand of several values, which WebKit leaves out as a whole", () => {
    const shorthand = /text-decoration:\s*[\w-]+\s+[^;]*/g;
    expect("a { text-decoration: underline 2px; }").toMatch(shorthand);
    const found = sources.flatMap(({ path, text }) =>
      [...text.matchAll(shorthand)].map(([line]) => `${path}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it("has no values in its classes that are not tokens", () => {
    expect(sources.flatMap(bracketValues)).toEqual([]);
  });

  it("goes round the type system nowhere but where ids are made", () => {
    expect(sources.filter(({ path }) => path !== brandMaker).flatMap(typeEscapes)).toEqual([]);
  });

  it("brings text to a normal form of Unicode in one place alone, which bounds what that costs", () => {
    const callers = sources.filter(({ text }) => /\.normalize\b/.test(text)).map(({ path }) => path);
    expect(callers).toEqual([boundedNormalise]);
  });

  it("lets no string or number stand beside an element, where a page's translator would take it from React", () => {
    expect(sources.flatMap(bareText)).toEqual([]);
  });

  it("silences no tool, nor do its tests", () => {
    expect([...sources, ...readSources("tests")].flatMap(suppressions)).toEqual([]);
  });
});
