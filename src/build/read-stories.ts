import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { publishStory, remarksOn, type StoryFiles } from "../corpus/authored";
import { isOwnId, ownPrefix } from "../corpus/brand";
import { decodeStory } from "../corpus/decode-story";
import { storyHighlights } from "../corpus/findings/highlights";
import { type PassedLimit, type StoryLimitKind, storyLimits } from "../corpus/limits";
import { DecodeError, inMarks, type Problem } from "../corpus/problem";
import type { Story } from "../corpus/types";

/** Every authored story, and what is worth a second look in them. */
export interface Content {
  /** Decoded from the very JSON that is published, newest occasion first. */
  readonly stories: readonly Story[];
  readonly remarks: readonly Problem[];
}

/** The JSON files of a story's folder. Others, such as notes, are its author's own business. */
async function readFolder(folder: string, id: string): Promise<StoryFiles> {
  const root = path.join(folder, id);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json") && !entry.name.startsWith("."))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(
    files.map(async (file) => {
      const inside = path.relative(root, file).split(path.sep).join("/");
      return [inside, await readFile(file, "utf8")] as const;
    }),
  );
  return { id, texts: new Map(texts) };
}

/** What was read of one story: the story, or the problems that keep it from being one. */
type StoryReading =
  | { readonly story: Story; readonly remarks: readonly Problem[] }
  | { readonly story: null; readonly problems: readonly Problem[] };

/** A limit that a story passes, as the problem of the file in which there is too much. */
function limitProblem({ of, count, most, at }: PassedLimit): Problem {
  const file = of === "articles" || of === "wordingsOfArticle" ? "articles/" : partOf(of);
  const whose = at === null ? "" : ` of ${inMarks(at.ar)}`;
  return { file, path: "", reason: `${count} ${of}${whose}, where the screens carry ${most} at most` };
}

const partOf = (of: StoryLimitKind) =>
  of === "cells" || of.startsWith("wordings") ? "statements.json" : `${of}.json`;

/** Publishes a story and reads it back as the app will, so that nothing is published that the app refuses. */
function readStory(files: StoryFiles): StoryReading {
  if (isOwnId(files.id)) {
    const reason = `the id of a bundled story does not begin with ${ownPrefix}, as those of readers' own stories do`;
    return { story: null, problems: [{ file: files.id, path: "", reason }] };
  }
  const inFolder = (problem: Problem): Problem => ({ ...problem, file: `${files.id}/${problem.file}` });
  try {
    const story = decodeStory(JSON.parse(JSON.stringify(publishStory(files))), "(published)");
    const limits = storyLimits(story);
    if (limits.length > 0) return { story: null, problems: limits.map(limitProblem).map(inFolder) };
    return {
      story: { ...story, highlights: storyHighlights(story) },
      remarks: remarksOn(story).map(inFolder),
    };
  } catch (error) {
    if (error instanceof DecodeError) return { story: null, problems: error.problems.map(inFolder) };
    throw error;
  }
}

const newestFirst = (a: Story, b: Story) =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1;

/**
 * Reads every story below `contentFolder`/stories, one folder each.
 *
 * @throws DecodeError with all the problems of all the stories, files named from the stories' folder.
 */
export async function readContent(contentFolder: string): Promise<Content> {
  const folder = path.join(contentFolder, "stories");
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
  const readings = await Promise.all(ids.sort().map(async (id) => readStory(await readFolder(folder, id))));
  const problems = readings.flatMap((reading) => (reading.story === null ? reading.problems : []));
  if (problems.length > 0) throw new DecodeError(problems);
  const sound = readings.filter((reading) => reading.story !== null);
  return {
    stories: sound.map(({ story }) => story).sort(newestFirst),
    remarks: sound.flatMap(({ remarks }) => remarks),
  };
}

/** The stories alone, for commands and tests. Throws as {@link readContent} does. */
export async function readStories(contentFolder: string): Promise<readonly Story[]> {
  return (await readContent(contentFolder)).stories;
}
