import MiniSearch from "minisearch";
import { createVocabulary, type Vocabulary } from "../../text/search/index";
import type { Reported } from "../filter/index";
import { decode, type Report } from "../problem";
import { readValue } from "../read-value";
import { bases, modes } from "../types";
import { foundKinds } from "./kinds";
import { type IndexedDocument, indexOptions, type SearchData, type SearchedStory } from "./search-data";
import { SearchSchema } from "./search-schema";

/** An index that is ready to be searched. */
export interface SearchIndex {
  readonly stories: readonly SearchedStory[];
  /** By their places, under which `index` has them. */
  readonly documents: readonly IndexedDocument[];
  /** Whether the engine has found any of it, so that what was checked is told apart. */
  readonly hasFound: boolean;
  readonly vocabulary: Vocabulary;
  readonly index: MiniSearch;
}

function reportedIn(
  { outlets, speakers }: SearchedStory,
  [outlet, speaker, mode, basis]: SearchData["documents"][number][4][number],
): Reported {
  return {
    outlet: outlets[outlet]?.id ?? null,
    speaker: speakers[speaker]?.id ?? null,
    mode: modes[mode] ?? null,
    basis: bases[basis] ?? null,
  };
}

function readDocuments({ documents, stories }: SearchData, report: Report): readonly IndexedDocument[] {
  const things = new Map<string, object>();
  const thingOf = (key: string) => {
    const thing = things.get(key) ?? {};
    things.set(key, thing);
    return thing;
  };
  return documents.flatMap(([kind, place, id, wording, reported], index): readonly IndexedDocument[] => {
    const [story, found] = [stories[place], foundKinds[kind]];
    if (story === undefined || found === undefined) {
      report(["documents", index], "names a story or a kind that is not there");
      return [];
    }
    return [
      {
        kind: found,
        story: story.id,
        id,
        wording: wording < 0 ? null : wording,
        thing: thingOf(`${kind} ${place} ${id}`),
        reported: reported.map((each) => reportedIn(story, each)),
      },
    ];
  });
}

function readData(value: unknown, file: string) {
  return decode(file, (report) => {
    const data = readValue(SearchSchema, value, report);
    if (data === null) return null;
    const { index } = data;
    const documents = readDocuments(data, report);
    for (const [short, place] of Object.entries(index.documentIds)) {
      if (place >= data.documents.length) report(["index", "documentIds", short], "names no document");
    }
    return { data, documents };
  });
}

/** Lets what waits go first: a part of a large index is opened in several steps. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Reads an index as {@link indexStories} made it, and as JSON brings it. Lets the page breathe while it does.
 *
 * @throws DecodeError with every problem that was found, where the value is no such index.
 */
export async function openSearch(value: unknown, file: string): Promise<SearchIndex> {
  const { data, documents } = readData(value, file);
  await breathe();
  const vocabulary = createVocabulary(
    data.index.index.map(([form]) => form),
    { names: data.names },
  );
  await breathe();
  return {
    stories: data.stories,
    documents,
    hasFound: documents.some(({ reported }) => reported.some(({ basis }) => basis === "found")),
    vocabulary,
    index: await MiniSearch.loadJSAsync(data.index, indexOptions),
  };
}
