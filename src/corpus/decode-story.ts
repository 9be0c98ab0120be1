import * as v from "valibot";
import { checkRanges } from "./check-ranges";
import { checkReferences, type PartNames } from "./check-references";
import { atOnce, type InTurns, inTurns } from "./in-turns";
import { asWritten, partTexts } from "./originals";
import { DecodeError, formatPath, type Path, type Problem, type Report } from "./problem";
import { readValue } from "./read-value";
import {
  EventSchema,
  NameSchema,
  OutletSchema,
  SpeakerSchema,
  StatementSchema,
  StoryHeadSchema,
  WrittenArticleSchema,
} from "./story-schema";
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
 * Reads a published story, or one that was read: what {@link Story} says is true of the result. Fields that it does not
 * know are left out. `file` is what messages call the file.
 *
 * @throws DecodeError with every problem that was found, where the value is not such a story.
 */
export function decodeStory(value: unknown, file: string): Story {
  return atOnce(decoding(value, file));
}

/** The same beside all else that the page has to do; rejects where {@link decodeStory} throws. */
export function decodeStoryInTurns(value: unknown, file: string): Promise<Story> {
  return inTurns(decoding(value, file));
}

function* decoding(value: unknown, file: string): InTurns<Story> {
  const problems: Problem[] = [];
  const story = yield* reading(asWritten(value), (path, reason) =>
    problems.push({ file, path: formatPath(path), reason }),
  );
  if (story === null || problems.length > 0) throw new DecodeError(problems);
  return story;
}

/** So many things of a list are read in one step. */
const together = 20;

/** Reads a list of a story; null where it is none, or something in it has another shape. */
function* readList<Item extends v.GenericSchema>(
  name: keyof PartNames,
  item: Item,
  value: unknown,
  report: Report,
): InTurns<v.InferOutput<Item>[] | null> {
  const list = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  if (!Array.isArray(list)) return null;
  const some = v.array(item);
  const things: v.InferOutput<Item>[] = [];
  let isSound = true;
  for (let at = 0; at < list.length; at += together) {
    const read = readValue(some, list.slice(at, at + together), ([index, ...path], reason) =>
      report([name, at + Number(index), ...path], reason),
    );
    if (read === null) isSound = false;
    else things.push(...read);
    yield;
  }
  return isSound ? things : null;
}

function* reading(value: unknown, report: Report): InTurns<Story | null> {
  const head = readValue(StoryHeadSchema, value, report);
  const outlets = yield* readList("outlets", OutletSchema, value, report);
  const articles = yield* readList("articles", WrittenArticleSchema, value, report);
  const speakers = yield* readList("speakers", SpeakerSchema, value, report);
  const statements = yield* readList("statements", StatementSchema, value, report);
  const events = yield* readList("events", EventSchema, value, report);
  const names = yield* readList("names", NameSchema, value, report);
  if (head === null || outlets === null || articles === null) return null;
  if (speakers === null || statements === null || events === null || names === null) return null;
  checkReferences({ ...head, outlets, articles, speakers, statements, events, names }, partNames, report);
  yield;
  const story: Story = { ...head, ...partTexts(outlets, articles), speakers, statements, events, names };
  if (articles.length > 0 && story.articles.length === 0) {
    report(["articles"], "holds originals alone, and no outlet's article beside them");
  }
  for (const [index, { text, lines }] of articles.entries()) {
    checkLines(text, lines, ["articles", index, "lines"], report);
    yield;
  }
  checkRanges(story, report);
  return story;
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
