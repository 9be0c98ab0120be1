import type { PassedLimit, Problem, Story } from "@/corpus";
import type { Draft, ReviewState } from "@/corpus/edit";
import type { ArticleDraft } from "@/corpus/found";
import type { UnreadKind } from "./tell-kind";

/**
 * What a reader hands over: text that was pasted, or the bytes of a file. The name is for messages alone. `size` is the
 * whole file's, where only its beginning is handed over because it is too large.
 */
export type Input =
  | { readonly name: string | null; readonly bytes: Uint8Array<ArrayBuffer>; readonly size?: number }
  | { readonly pasted: string };

/** What a file is that holds no text that is read, where its bytes tell. */
export type BinaryKind =
  | "pdf"
  | "zip"
  | "image"
  | "audio-video"
  | "office"
  | "book"
  | "web-archive"
  | "database"
  | "font"
  | "program"
  | "unknown";

/** A sound story with more in it than the screens can show. Never without a limit. */
export interface TooMuch {
  readonly kind: "too-much";
  /** Which of several stories in a file it is; left out where it is the only one. */
  readonly story?: Story["title"];
  readonly limits: readonly PassedLimit[];
}

/** Why nothing was made of an input. Data for a message; sizes in bytes for files, in code units for pasted text. */
export type Refusal =
  | { readonly kind: "empty" }
  | { readonly kind: "binary"; readonly is: BinaryKind }
  /** It has a form that is known and is not read, yet or at all. */
  | { readonly kind: "not-read-yet"; readonly is: UnreadKind }
  | { readonly kind: "too-large"; readonly size: number; readonly most: number }
  /** More articles than are read at once; the first `most` were read. */
  | { readonly kind: "too-many-articles"; readonly count: number; readonly most: number }
  /** Text or HTML in which nothing is an article. */
  | { readonly kind: "no-article-found" }
  /** The reading broke, for a reason that is not the input's; it can be tried again. */
  | { readonly kind: "failed" }
  /** JSON that breaks off or is written wrongly; `at` is a place in the text where that is known. */
  | { readonly kind: "json-malformed"; readonly at: number | null }
  | { readonly kind: "json-not-a-story"; readonly problems: readonly Problem[] }
  | { readonly kind: "newer-format"; readonly format: number; readonly known: number }
  | TooMuch
  /** The file of a desk of whose stories so many cannot be read; the others were. At least one. */
  | { readonly kind: "shelf-unread"; readonly count: number }
  | { readonly kind: "too-deep"; readonly most: number }
  /** Keys that reach into what all objects share. */
  | { readonly kind: "unsafe-keys"; readonly problems: readonly Problem[] };

/** What came of one input, or of one of the articles in it. */
export type InputReading =
  | { readonly kind: "article"; readonly draft: ArticleDraft }
  /** `review`: what the file tells of open questions and of what a person has said no to. */
  | { readonly kind: "story"; readonly story: Story; readonly review: ReviewState }
  /** All that a desk had: its stories, what lay on it unfinished, and how many of its stories cannot be read. */
  | {
      readonly kind: "shelf";
      readonly drafts: readonly Draft[];
      /** Stories that are sound and are not let in. */
      readonly tooMuch: readonly Required<Omit<TooMuch, "kind">>[];
      readonly papers: ReadonlyMap<string, unknown>;
      readonly unread: number;
    }
  | { readonly kind: "refused"; readonly reason: Refusal };

export interface ReadOptions {
  /** Aborting makes the reading reject with the signal's reason before the next article. */
  readonly signal?: AbortSignal;
  /** `done` of `of` articles of the input have been read. */
  readonly onProgress?: (done: number, of: number) => void;
}
