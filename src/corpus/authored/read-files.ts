import type * as v from "valibot";
import { isId } from "../brand";
import type { Path, Report } from "../problem";
import { readValue } from "../read-value";
import {
  ArticleFile,
  type AuthoredArticle,
  EventsFile,
  NamesFile,
  OutletsFile,
  SpeakersFile,
  StatementsFile,
  StoryFile,
} from "./schema";

/** An authored story as it lies in its folder. */
export interface StoryFiles {
  /** The folder's name, which is the story's id. */
  readonly id: string;
  /** The text of each JSON file by its path inside the folder: `statements.json`, `articles/voi.json`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Takes note of a problem in one of the files. */
export type FileReport = (file: string, path: Path, reason: string) => void;

/** An authored story, file by file. What could not be read is null and has been reported. */
export interface AuthoredStory {
  readonly id: string;
  readonly story: v.InferOutput<typeof StoryFile> | null;
  readonly outlets: v.InferOutput<typeof OutletsFile> | null;
  readonly speakers: v.InferOutput<typeof SpeakersFile> | null;
  readonly statements: v.InferOutput<typeof StatementsFile> | null;
  readonly events: v.InferOutput<typeof EventsFile> | null;
  readonly names: v.InferOutput<typeof NamesFile> | null;
  /** In the order of their ids; null where one of them could not be read. */
  readonly articles: readonly AuthoredArticle[] | null;
}

const articlePath = /^articles\/([^/]+)\.json$/;

const knownFiles = new Set([
  "story.json",
  "outlets.json",
  "speakers.json",
  "statements.json",
  "events.json",
  "names.json",
]);

function parse(text: string, report: Report): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    report([], `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** The file that an article's id leads to. */
export function articleFile(id: string): string {
  return `articles/${id}.json`;
}

/**
 * Reads the files of an authored story and reports everything that is wrong with their shapes: a file that is
 * missing, unknown or no JSON; a field that is missing, unknown or of another type; an empty text, a malformed
 * id, a day that is no day. Texts and ids are as written; what they say of each other is not yet looked at.
 */
export function readFiles({ id, texts }: StoryFiles, report: FileReport): AuthoredStory {
  // The root of a file that holds a list is called by the file's name: statements[2].speaker.
  const read = <Schema extends v.GenericSchema>(file: string, root: Path, schema: Schema) => {
    const here: Report = (path, reason) => report(file, [...root, ...path], reason);
    const text = texts.get(file);
    if (text === undefined) {
      report(file, [], "is missing");
      return null;
    }
    const value = parse(text, (_, reason) => report(file, [], reason));
    return value === undefined ? null : readValue(schema, value, here);
  };
  if (!isId(id)) report("", [], `the folder's name "${id}" is not an id (a–z, 0–9 and single hyphens)`);
  for (const file of texts.keys()) {
    if (!knownFiles.has(file) && !articlePath.test(file)) report(file, [], "is not a file of a story");
  }
  return {
    id,
    story: read("story.json", [], StoryFile),
    outlets: read("outlets.json", ["outlets"], OutletsFile),
    speakers: read("speakers.json", ["speakers"], SpeakersFile),
    statements: read("statements.json", ["statements"], StatementsFile),
    events: read("events.json", ["events"], EventsFile),
    names: read("names.json", ["names"], NamesFile),
    articles: readArticles([...texts.keys()].sort(), report, read),
  };
}

function readArticles(
  files: readonly string[],
  report: FileReport,
  read: (file: string, root: Path, schema: typeof ArticleFile) => v.InferOutput<typeof ArticleFile> | null,
): readonly AuthoredArticle[] | null {
  const ids = files.flatMap((file) => articlePath.exec(file)?.[1] ?? []);
  if (ids.length === 0) report("articles/", [], "holds no article");
  const articles = ids.map((id) => {
    if (!isId(id)) report(articleFile(id), [], "has a name that is not an id (a–z, 0–9 and single hyphens)");
    const article = read(articleFile(id), [], ArticleFile);
    return article === null ? null : { ...article, id };
  });
  const readable = articles.filter((article) => article !== null);
  return readable.length === articles.length ? readable : null;
}
