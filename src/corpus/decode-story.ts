import { checkLines } from "./check-lines";
import { checkRanges } from "./check-ranges";
import { checkReferences, type PartNames } from "./check-references";
import { decode } from "./decode";
import { readValue } from "./read-value";
import { StorySchema } from "./story-schema";
import type { Story } from "./types";

const partNames: PartNames = {
  outlets: "outlets",
  speakers: "speakers",
  articles: "articles",
  statements: "statements",
  events: "events",
  names: "names",
};

/**
 * Reads a published story: what {@link Story} says is true of the result. Fields that it does not know are
 * left out. `file` is what messages call the file.
 *
 * @throws DecodeError with every problem that was found, where the value is not such a story.
 */
export function decodeStory(value: unknown, file: string): Story {
  return decode<Story>(file, (report) => {
    const story = readValue(StorySchema, value, report);
    if (story === null) return null;
    checkReferences(story, partNames, report);
    story.articles.forEach(({ text, lines }, index) => {
      checkLines(text, lines, ["articles", index, "lines"], report);
    });
    checkRanges(story, report);
    return story;
  });
}
