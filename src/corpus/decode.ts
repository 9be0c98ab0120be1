import { checkLines } from "./check-lines";
import { checkRanges } from "./check-ranges";
import { checkReferences, type PartNames } from "./check-references";
import { DecodeError, formatPath, type Problem, type Report } from "./problem";
import { readValue } from "./read-value";
import { LibrarySchema, StorySchema } from "./schema";
import type { Library, Story } from "./types";

const partNames: PartNames = {
  outlets: "outlets",
  speakers: "speakers",
  articles: "articles",
  statements: "statements",
  events: "events",
  names: "names",
};

/** Runs a reading that reports its problems; throws all of them at once where there are any. */
function decode<T>(file: string, read: (report: Report) => T | null): T {
  const problems: Problem[] = [];
  const value = read((path, reason) => problems.push({ file, path: formatPath(path), reason }));
  if (value === null || problems.length > 0) throw new DecodeError(problems);
  return value;
}

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
 * Reads the published library. Fields that it does not know are left out.
 *
 * @throws DecodeError with every problem that was found, where the value is not a library.
 */
export function decodeLibrary(value: unknown, file: string): Library {
  return decode<Library>(file, (report) => {
    const library = readValue(LibrarySchema, value, report);
    if (library === null) return null;
    const first = new Map<string, number>();
    library.stories.forEach(({ id, coverage }, index) => {
      const known = first.get(id);
      if (known === undefined) first.set(id, index);
      else report(["stories", index, "id"], `"${id}" is already the id of stories[${known}]`);
      coverage.rows.forEach(({ cells }, row) => {
        if (cells.length === coverage.outlets.length) return;
        const path = ["stories", index, "coverage", "rows", row, "cells"];
        report(path, `has ${cells.length}, not one for each of ${coverage.outlets.length} outlets`);
      });
    });
    return library;
  });
}
