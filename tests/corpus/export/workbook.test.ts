import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { wordingRecords } from "@/corpus/export";
import { recordKeys } from "@/corpus/export/records";
import { toXlsx } from "@/corpus/export/xlsx";
import { publishedStory } from "../story";

const story = publishedStory();

/** The parts of a workbook, by their names. */
async function parts(words: string): Promise<Readonly<Record<string, string>>> {
  const records = wordingRecords(story, story.statements).map((record) => ({ ...record, words }));
  const book = await toXlsx(story, records, "https://example.org/", true);
  const files = unzipSync(new Uint8Array(await book.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("a workbook", () => {
  it("has a row for each wording under the names of the columns, from right to left", async () => {
    const { "xl/worksheets/sheet1.xml": sheet = "", "xl/workbook.xml": book } = await parts("قال");
    expect(sheet).toContain('rightToLeft="1"');
    expect(sheet.match(/<row /g)).toHaveLength(wordingRecords(story, story.statements).length + 1);
    expect(book).toContain('name="wordings"');
    const strings = (await parts("قال"))["xl/sharedStrings.xml"] ?? sheet;
    for (const key of recordKeys) expect(strings + sheet).toContain(`>${key}<`);
  });

  it("never has a formula, whatever a text begins with", async () => {
    const files = await parts('=HYPERLINK("https://evil.example")');
    expect(Object.values(files).join("")).not.toMatch(/<f[ >]/);
    expect(Object.values(files).join("")).toContain("=HYPERLINK(");
  });

  it("leaves out what XML cannot hold, and keeps what Office would unescape as it stands", async () => {
    const all = Object.values(await parts("a\u0000b\uD800c _x0041_")).join("");
    expect(all.includes("abc _x005F_x0041_")).toBe(true);
  });

  it("cuts a text that is longer than a cell can be, and says so", async () => {
    const all = Object.values(await parts("ب".repeat(40_000))).join("");
    expect(/ب+…/.exec(all)?.[0]).toHaveLength(32_767);
  });
});
