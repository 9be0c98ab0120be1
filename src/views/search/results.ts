import type { Story, StoryId } from "@/corpus";
import {
  type FoundKind,
  foundKinds,
  type Hit,
  type IndexedDocument,
  storyDocuments,
  type TextOf,
} from "@/corpus/search";

/** Of each kind so many are shown beside the others; of one kind alone, {@link mostAlone}. */
export const mostBeside = 6;
export const mostAlone = 60;

/** What is shown of one kind of thing. */
export interface ResultGroup {
  readonly kind: FoundKind;
  /** Those that have every word first. */
  readonly shown: readonly Hit[];
  /** How many there are. */
  readonly all: number;
}

/** The hits by kind; the kinds without any are left out. With one kind asked for, it alone, in full. */
export function groupHits(hits: readonly Hit[], only: FoundKind | null): readonly ResultGroup[] {
  return foundKinds
    .filter((kind) => only === null || kind === only)
    .map((kind) => {
      const own = hits.filter((hit) => hit.kind === kind);
      return { kind, shown: own.slice(0, only === null ? mostBeside : mostAlone), all: own.length };
    })
    .filter(({ all }) => all > 0);
}

const keyOf = ({ kind, id, wording }: Pick<IndexedDocument, "kind" | "id" | "wording">) =>
  `${kind} ${id} ${wording}`;

/** The texts of the documents of stories; null for those of others. */
export function textsOf(stories: readonly Story[]): TextOf {
  const texts = new Map<StoryId, ReadonlyMap<string, string>>();
  const textsIn = (id: StoryId) => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const own = stories.filter((story) => story.id === id).flatMap(storyDocuments);
    const made = new Map(own.map((document) => [keyOf(document), document.text]));
    texts.set(id, made);
    return made;
  };
  return (document) => textsIn(document.story).get(keyOf(document)) ?? null;
}
