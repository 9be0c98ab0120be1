import MiniSearch, { type AsPlainObject } from "minisearch";
import { formsIn } from "../../text/search/index";
import type { Reported } from "../filter/index";
import {
  bases,
  type Localised,
  modes,
  type OutletId,
  type SpeakerId,
  type Story,
  type StoryId,
} from "../types";
import { nameWords, type StoryDocument, storyDocuments } from "./documents";
import { type FoundKind, foundKinds } from "./kinds";

/** What the filter of the search offers of a story, so that the story itself need not be there. */
export interface SearchedStory {
  readonly id: StoryId;
  readonly title: Localised;
  readonly speakers: readonly { readonly id: SpeakerId; readonly short: Localised }[];
  readonly outlets: readonly { readonly id: OutletId; readonly short: Localised; readonly named: boolean }[];
}

/** Outlet and speaker as places in the story's lists, mode and basis as places in `modes` and `bases`; -1 for none. */
type StoredReported = readonly [outlet: number, speaker: number, mode: number, basis: number];

/** A document without its text: the places of its kind in `foundKinds` and of its story, and -1 for no wording. */
type StoredDocument = readonly [
  kind: number,
  story: number,
  id: string,
  wording: number,
  reported: readonly StoredReported[],
];

/** The index as it is published: plain JSON. `index` is MiniSearch's own, over the documents' places. */
export interface SearchData {
  readonly format: 1;
  readonly stories: readonly SearchedStory[];
  readonly documents: readonly StoredDocument[];
  /** Forms that are words of names. */
  readonly names: readonly string[];
  readonly index: AsPlainObject;
}

/** What a document of the index is. */
export interface IndexedDocument {
  readonly kind: FoundKind;
  readonly story: StoryId;
  readonly id: string;
  readonly wording: number | null;
  /** One object for all documents of the same statement, article, speaker or name. */
  readonly thing: object;
  readonly reported: readonly Reported[];
}

interface Entry {
  readonly place: number;
  readonly text: string;
}

/** One field, and the engine's own forms as its terms: all that is forgiven is forgiven when they are looked up. */
export const indexOptions = {
  fields: ["text"],
  idField: "place",
  tokenize: (text: string) => formsIn(text).map(({ form }) => form),
  processTerm: (term: string) => term,
  // What is looked up comes as a list of forms, parted as `joinForms` does.
  searchOptions: { tokenize: (forms: string) => forms.split("\n"), processTerm: (term: string) => term },
};

/** Forms as one query that finds any of them. No form holds a newline. */
export function joinForms(forms: Iterable<string>): string {
  return [...forms].join("\n");
}

function store(story: Story, { outlet, speaker, mode, basis }: Reported): StoredReported {
  return [
    story.outlets.findIndex(({ id }) => id === outlet),
    story.speakers.findIndex(({ id }) => id === speaker),
    mode === null ? -1 : modes.indexOf(mode),
    basis === null ? -1 : bases.indexOf(basis),
  ];
}

const storyOf = ({ id, title, speakers, outlets }: Story): SearchedStory => ({
  id,
  title,
  speakers: speakers.map((speaker) => ({ id: speaker.id, short: speaker.short })),
  outlets: outlets.map((outlet) => ({ id: outlet.id, short: outlet.short, named: outlet.named })),
});

interface DocumentOfStory {
  readonly story: Story;
  readonly document: StoryDocument;
}

const documentsOf = (stories: readonly Story[]): readonly DocumentOfStory[] =>
  stories.flatMap((story) => storyDocuments(story).map((document) => ({ story, document })));

function indexDocuments(stories: readonly Story[], texts: readonly DocumentOfStory[]): SearchData {
  const index = new MiniSearch<Entry>(indexOptions);
  const documents: StoredDocument[] = [];
  const places = new Map(stories.map((story, place) => [story, place]));
  for (const { story, document } of texts) {
    const { kind, id, wording, text, reported } = document;
    index.add({ place: documents.length, text });
    documents.push([
      foundKinds.indexOf(kind),
      places.get(story) ?? -1,
      id,
      wording ?? -1,
      reported.map((each) => store(story, each)),
    ]);
  }
  const names = stories.flatMap(nameWords).flatMap((text) => formsIn(text).map(({ form }) => form));
  return {
    format: 1,
    stories: stories.map(storyOf),
    documents,
    names: [...new Set(names)].sort(),
    index: index.toJSON(),
  };
}

/**
 * Makes the index of stories, in the build or in a worker: it takes about a second for ten million letters. The same
 * stories give the same data.
 */
export function indexStories(stories: readonly Story[]): SearchData {
  return indexDocuments(stories, documentsOf(stories));
}

/**
 * So many code units of text are in the first part: it answers at once, on a slow device too. Opening it is mostly folding and stemming
 * each of its forms once, of which 100,000 have 6,400 and 60,000 have 4,500: 300 and 200 ms of processor time, cold.
 */
export const firstPart = 60_000;
/** A part has at most so many; more would hold the page up as it opens. */
const largestPart = 1_200_000;

/**
 * The same in parts, each an index by itself, so that the first can answer before the last is there: each holds twice what the one before it
 * holds, for every part costs each query a look of its own. All documents of one thing are in one part, and what fits into one part is not
 * parted. The first part has `first` code units of text.
 */
export function indexParts(stories: readonly Story[], first = firstPart): readonly SearchData[] {
  const parts: DocumentOfStory[][] = [[]];
  let [length, most, last] = [0, first, ""];
  for (const each of documentsOf(stories)) {
    const { kind, id, text } = each.document;
    const thing = `${each.story.id} ${kind} ${id}`;
    if (length + text.length > most && length > 0 && thing !== last) {
      parts.push([]);
      length = 0;
      most = Math.max(first, Math.min(2 * most, largestPart));
    }
    parts.at(-1)?.push(each);
    length += text.length;
    last = thing;
  }
  if (parts.length === 1) return [indexStories(stories)];
  return parts.map((part) => indexDocuments([...new Set(part.map(({ story }) => story))], part));
}
