import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "@/text/clean";

const rawFolder = fileURLToPath(new URL("./raw/", import.meta.url));
const authoredFolder = fileURLToPath(
  new URL("../../../src/content/stories/csto-2022/articles/", import.meta.url),
);
const ids = readdirSync(rawFolder).map((name) => name.replace(/\.txt$/, ""));

describe("the articles of the first story", () => {
  it("are all there as they were collected", () => {
    expect(ids.toSorted()).toEqual(["alwasat", "unnamed-ads", "unnamed-bbc-rt", "unnamed-france24", "voi"]);
  });

  it.each(ids)("%s was authored as the cleaner yields it", (id) => {
    const cleaned = cleanArticle(readFileSync(`${rawFolder}${id}.txt`, "utf8"));
    const authored: unknown = JSON.parse(readFileSync(`${authoredFolder}${id}.json`, "utf8"));
    expect(authored).toMatchObject({
      headline: cleaned.headline,
      byline: cleaned.byline,
      credits: cleaned.credits,
      paragraphs: cleaned.lines
        .filter(({ kind }) => kind !== "headline")
        .map(({ kind, text }) => (kind === "subheading" ? { subheading: text } : text)),
      removed: cleaned.removed.map(({ text, reason }) => ({ text, reason })),
    });
  });
});
