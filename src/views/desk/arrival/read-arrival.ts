import type { Provenance } from "@/corpus";
import { readStoryFragment, type StoryArrival } from "@/corpus/export/story-link";
import { momentOf, readProvenance } from "@/corpus/provenance";
import { pagePrefix, withoutPage } from "@/sending/fragment";
import { readPage, type UnreadPage } from "@/sending/read-page";
import type { Sent } from "@/shelf/sent";
import type { Shared } from "@/shelf/shared";

/** Something that came and is not taken in before the reader says so. */
export interface Offer {
  readonly kind: "offer";
  readonly key: string;
  /** As its sender says; null where it does not. */
  readonly title: string | null;
  readonly provenance: Provenance;
  /** Pages of HTML, or texts. */
  readonly texts: readonly string[];
  readonly files: readonly File[];
}

/** Why there is nothing to take of what came. */
export type Nothing =
  | UnreadPage
  | "copied"
  | "too-long"
  | "forbidden"
  | "empty"
  | "shared-too-large"
  | "shared-full"
  | "shared-failed";

/** Why there is no story in a link that should have one. */
type UnreadStory = Exclude<StoryArrival["kind"], "file">;

/** What waits for the reader's word, or what is to be said where there is nothing to take. */
export type Arrival =
  | Offer
  | { readonly kind: "nothing"; readonly key: string; readonly why: Nothing }
  /** A whole story in a link, as its file. */
  | { readonly kind: "story"; readonly key: string; readonly text: string }
  | { readonly kind: "noStory"; readonly key: string; readonly why: UnreadStory }
  /** An address alone, which leads to a page and is none. */
  | { readonly kind: "link"; readonly key: string; readonly link: string };

/** An address at the end of a text, where apps put it that have no field for it. */
const linkBehind = /(?:^|\s)(https?:\/\/\S+)\s*$/;

interface SharedTexts {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

/** What another app gives: a text with or without files, or an address alone. */
function sharedArrival(
  { key, retrieved, files }: Pick<Shared, "key" | "retrieved" | "files">,
  { title, text, link }: SharedTexts,
): Arrival {
  const behind = linkBehind.exec(text)?.[1] ?? "";
  const words = (behind === "" ? text : text.slice(0, text.lastIndexOf(behind))).trim();
  const address = link === "" ? behind : link;
  const hasText = words !== "" && words !== title;
  if (!hasText && files.length === 0) {
    return address === "" ? { kind: "nothing", key, why: "empty" } : { kind: "link", key, link: address };
  }
  return {
    kind: "offer",
    key,
    title: title === "" ? null : title,
    provenance: provenanceOf("shared", retrieved, address),
    texts: hasText ? [words] : [],
    files,
  };
}

/** What its sender says of where it comes from, as far as it can be said at all. */
function provenanceOf(means: Provenance["means"], retrieved: string, address: string): Provenance {
  const plain = { means, retrieved: readProvenance({ means, retrieved })?.retrieved ?? momentOf(Date.now()) };
  return readProvenance({ ...plain, address }) ?? plain;
}

/** What came as a form of another app's. */
export function arrivalOfShared(shared: Shared): Arrival {
  return sharedArrival(shared, shared);
}

const said: Readonly<Record<string, Nothing>> = {
  [withoutPage.copied]: "copied",
  [withoutPage.tooLong]: "too-long",
  [withoutPage.forbidden]: "forbidden",
  "?shared=too-large": "shared-too-large",
  "?shared=full": "shared-full",
  "?shared=failed": "shared-failed",
};

/** What came in the desk's address: a page or a story in its fragment, or what an app shares in its query. Never rejects. */
export async function readArrival({ key, at, text: sent }: Sent): Promise<Arrival> {
  const why = said[sent];
  if (why !== undefined) return { kind: "nothing", key, why };
  const fragment = sent.slice(sent.indexOf("#"));
  const story = await readStoryFragment(fragment);
  if (story?.kind === "file") return { kind: "story", key, text: story.text };
  if (story !== null) return { kind: "noStory", key, why: story.kind };
  if (fragment.startsWith(pagePrefix)) {
    const page = await readPage(fragment);
    if (typeof page === "string") return { kind: "nothing", key, why: page };
    const { means, retrieved, address, title, html } = page;
    if (html.trim() === "") return { kind: "nothing", key, why: "empty" };
    return {
      ...{ kind: "offer", key, title: title === "" ? null : title },
      provenance: provenanceOf(means, retrieved, address),
      ...{ texts: [html], files: [] },
    };
  }
  if (!sent.startsWith("?")) return { kind: "nothing", key, why: "damaged" };
  const query = new URLSearchParams(sent.replace(/#.*$/s, ""));
  const field = (name: string) => (query.get(name) ?? "").trim();
  return sharedArrival(
    { key, retrieved: momentOf(at), files: [] },
    { title: field("title"), text: field("text"), link: field("link") },
  );
}
