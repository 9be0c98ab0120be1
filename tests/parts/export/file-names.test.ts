import { describe, expect, it } from "vitest";
import { emptyFilter } from "@/corpus";
import { exportName } from "@/parts/export/file-names";
import { get, publishedStory } from "../../corpus/story";

const story = publishedStory();
const statement = get(story.statements, "bridge-stays-open");
const speaker = get(story.speakers, "mayor");

describe("the name of a file", () => {
  it("says the story and the statement", () => {
    expect(exportName(story, statement, emptyFilter, "csv")).toBe(
      `muqabala_${story.id}_bridge-stays-open.csv`,
    );
  });

  it("says that it is of all statements, and what they are filtered by", () => {
    const filter = { ...emptyFilter, speakers: [speaker.id], modes: ["direct", "mixed"] as const };
    expect(exportName(story, null, filter, "tei.xml")).toBe(
      `muqabala_${story.id}_statements_speaker-mayor_mode-direct-mixed.tei.xml`,
    );
  });

  it("keeps words of any script, and nothing that a file's name cannot have", () => {
    const name = exportName(story, null, { ...emptyFilter, words: ' ثورات / "ملوّنة" : ' }, "json");
    expect(name).toBe(`muqabala_${story.id}_statements_words-ثورات-ملوّنة.json`);
  });
});
