import { createHash } from "node:crypto";
import { coveragePicture } from "../corpus/coverage";
import { leadOf } from "../corpus/highlights";
import { asWritten } from "../corpus/originals";
import { indexParts } from "../corpus/search/search-data";
import type { Library, Story } from "../corpus/types";

/** A published file: its path from the site's root, and its JSON. */
export interface DataFile {
  readonly path: string;
  readonly json: string;
}

/** Where the library lies. Its name never changes; it names the stories' files, whose names do. */
export const libraryPath = "data/library.json";

const libraryFolder = "data/";

/** As many digits as keep two versions of one story apart. */
const hashLength = 8;

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, hashLength);
}

/**
 * The files that the app reads: the library, and each story and the search's index in a file that is named after its
 * content, so that a browser may keep it for ever. The same stories give the same files.
 */
export function storyFiles(stories: readonly Story[]): readonly DataFile[] {
  const published = stories.map((story) => {
    const json = JSON.stringify(asWritten(story));
    return { story, json, href: `stories/${story.id}-${hashOf(json)}.json` };
  });
  const indexes = indexParts(stories).map((part) => {
    const json = JSON.stringify(part);
    return { json, href: `search-${hashOf(json)}.json` };
  });
  const [search = null, ...searchMore] = indexes.map(({ href }) => href);
  const library: Library = {
    format: 1,
    search,
    ...(searchMore.length === 0 ? {} : { searchMore }),
    stories: published.map(({ story, href }) => ({
      id: story.id,
      title: story.title,
      summary: story.summary,
      date: story.date,
      outlets: story.outlets.length,
      articles: story.articles.length,
      statements: story.statements.length,
      href,
      coverage: coveragePicture(story),
      lead: leadOf(story),
    })),
  };
  return [
    { path: libraryPath, json: JSON.stringify(library) },
    ...indexes.map(({ json, href }) => ({ path: `${libraryFolder}${href}`, json })),
    ...published.map(({ json, href }) => ({ path: `${libraryFolder}${href}`, json })),
  ];
}
