import { checkRanges } from "./check-ranges";
import { checkReferences, type PartNames } from "./check-references";
import { decode } from "./decode";
import type { Path, Report } from "./problem";
import { readValue } from "./read-value";
import { StorySchema } from "./story-schema";
import type { Line, Story } from "./types";

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

/**
 * Reports where lines do not tile a text: they begin at 0, each ends before a newline after which the next
 * begins, none is empty or holds a newline, the last ends with the text, and a headline can only be first.
 */
function checkLines(text: string, lines: readonly Line[], path: Path, report: Report): void {
  let next = 0;
  lines.forEach((line, index) => {
    const here = [...path, index];
    const words = text.slice(line.start, line.end);
    if (line.start !== next) report([...here, "start"], `is ${line.start}, not ${next}: lines tile the text`);
    if (line.end <= line.start || line.end > text.length || words.includes("\n")) {
      report([...here, "end"], `is ${line.end}: [${line.start}, ${line.end}) is not one line of the text`);
    }
    if (index < lines.length - 1 && text[line.end] !== "\n") {
      report([...here, "end"], `is ${line.end}, where no newline stands`);
    }
    if (line.kind === "headline" && index > 0)
      report([...here, "kind"], "is a headline below the first line");
    next = line.end + 1;
  });
  if (next !== text.length + 1) report(path, `end at ${next - 1}, the text at ${text.length}`);
}
