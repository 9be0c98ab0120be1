import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";

const folder = join(import.meta.dirname, "saved");
const Articles = v.record(
  v.string(),
  v.object({
    headline: v.string(),
    day: v.string(),
    outlet: v.string(),
    body: v.array(v.string()),
    beside: v.array(v.string()),
  }),
);
const articles = v.parse(Articles, JSON.parse(readFileSync(join(folder, "articles.json"), "utf8")));
const files = readdirSync(folder).filter((name) => /\.(?:html|txt)$/.test(name));

async function read(file: string) {
  const [reading] = await readInput({ pasted: readFileSync(join(folder, file), "utf8") });
  if (reading?.kind !== "article") throw new Error(`${file} gave no article`);
  const { draft } = reading;
  const [first, ...below] = draft.lines.map(({ start, end }) => draft.text.slice(start, end));
  return { draft, lines: draft.headline === null ? [first, ...below] : below };
}

/** Poppler reads the ligature لا backwards; inside a word nothing tells which was meant, and both count as one. */
const folded = (text: string | undefined, file: string): string =>
  file.endsWith(".pdf.txt")
    ? (text ?? "").replaceAll("لا", "ال").replace(/ل(?<hamza>[أإآ])/gu, "$<hamza>ل")
    : (text ?? "");

const articleOf = (file: string) => {
  const article = articles[file.split(".")[0] ?? ""];
  if (article === undefined) throw new Error(`nobody says what ${file} holds`);
  return article;
};

describe.each(files)("a page as a program saves it: %s", (file) => {
  const { headline, day, body, beside } = articleOf(file);

  it("has its headline, its day and its whole text, in order", async () => {
    const { draft, lines } = await read(file);
    expect(folded(draft.headline ?? "", file)).toBe(folded(headline, file));
    expect(draft.published?.date).toBe(day);
    const whole = body.map((line) => folded(line, file));
    expect(lines.map((line) => folded(line, file)).filter((line) => whole.includes(line))).toEqual(whole);
  });

  it("has at most two lines that are not the article's", async () => {
    const { lines } = await read(file);
    const own = new Set([...body, ...beside].map((line) => folded(line, file)));
    const others = lines.filter((line) => !own.has(folded(line, file)));
    expect(others.length, others.join("\n")).toBeLessThan(3);
  });
});

describe("a page that was saved", () => {
  it.each(files.filter((name) => name.endsWith(".html")))("names its outlet: %s", async (file) => {
    const { draft } = await read(file);
    expect(draft.outlet?.name).toBe(articleOf(file).outlet);
  });
});
