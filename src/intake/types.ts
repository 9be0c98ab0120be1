import type { PassedLimit, Problem, Story } from "@/corpus";
import type { Draft, ReviewState } from "@/corpus/edit";
import type { ArticleDraft } from "@/corpus/found";

/**
 * What a reader hands over: text that was pasted, or the bytes of a file. The name is for messages alone. `size` is the
 * whole file's, where only its beginning is handed over because it is too large.
 */
export type Input =
  | { readonly name: string | null; readonly bytes: Uint8Array<ArrayBuffer>; readonly size?: number }
  /**
   * `columns`: which of the columns of a table are what, where that was asked. `title`: what its sender calls the text, which is its
   * headline where the text, being one article, has none of its own.
   */
  | { readonly pasted: string; readonly columns?: TableColumns; readonly title?: string };

/** What a column of a table of articles can hold. */
export type TableColumn = "text" | "headline" | "outlet" | "published" | "address" | "byline";

/** Which column of a table holds what, counted from 0. */
export type TableColumns = { readonly [Column in TableColumn]?: number };

/** Files that hold articles, each in a form of its own that a library reads (`files/`). */
export type FileKind = "zip" | "mhtml" | "mail" | "feed" | "table" | "json-lines" | "docx" | "pdf";

/** What a file is that holds no text that is read, where its bytes tell. */
export type BinaryKind =
  | "postscript"
  | "archive"
  | "image"
  | "audio-video"
  | "office"
  | "book"
  | "web-archive"
  | "database"
  | "font"
  | "program"
  | "unknown";

/** What a text is that holds articles, or none, in a way that is not read yet. */
export type UnreadKind =
  | "subtitles"
  | "contacts"
  | "calendar"
  | "references"
  | "address"
  | "warc"
  | "tex"
  | "xml";

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
  /** It is of a kind that is read, and is broken or incomplete. */
  | { readonly kind: "damaged"; readonly is: FileKind }
  /** Nothing in it can be read without a password. */
  | { readonly kind: "locked"; readonly is: "zip" | "pdf" }
  /** What reads such files is not on the device yet and could not be fetched; it can be tried again. */
  | { readonly kind: "not-fetched" }
  /** What is packed in it is larger than is read, in bytes: alone, or all of it together. */
  | { readonly kind: "unpacks-too-large"; readonly most: number }
  /** More files in an archive than are read; the first `most` were. */
  | { readonly kind: "too-many-files"; readonly most: number }
  /** An archive in an archive, and so on, deeper than is looked. */
  | { readonly kind: "packed-too-deep"; readonly most: number }
  /** Pictures, styles and the like in an archive beside what was read. At least one. */
  | { readonly kind: "passed-over"; readonly count: number }
  /** More pages than are read; the first `most` were. */
  | { readonly kind: "too-many-pages"; readonly count: number; readonly most: number }
  /** A PDF whose pages are pictures. */
  | { readonly kind: "no-text"; readonly pages: number }
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

/** A table of which nothing tells in which column the articles' text is; what it is made of, to be brought again with the answer. */
export interface AskedTable {
  readonly kind: "table";
  readonly text: string;
  readonly heads: readonly string[];
  /** How many rows there are, and the first of them. */
  readonly rows: number;
  readonly sample: readonly (readonly string[])[];
  /** What is known of the columns, and which of them has the longest texts. */
  readonly columns: TableColumns;
}

/** What came of one input, or of one of the articles in it; where that lay in an archive or a mail, with its path in there. */
export type InputReading = OwnReading & { readonly within?: string };

type OwnReading =
  /** `retrieved`: when the page was saved, as its file says, in ISO 8601. The address is in the draft. */
  | { readonly kind: "article"; readonly draft: ArticleDraft; readonly retrieved?: string }
  | AskedTable
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

/** How pdfjs is run where there are workers. */
export interface PdfSupport {
  /** A worker of pdfjs's own; it is ended when the file has been read. */
  readonly startWorker: () => Worker;
  /** The table of an older font's signs (CMap), by pdfjs's version and the name of its file: `5.6.205/UniJIS-UCS2-H.bcmap`. */
  readonly fetchTable: (path: string) => Promise<Uint8Array>;
}

export interface ReadOptions {
  /** Left out where pdfjs runs in the same thread, as in Node. */
  readonly pdf?: PdfSupport;
  /** Aborting makes the reading reject with the signal's reason before the next article. */
  readonly signal?: AbortSignal;
  /** `done` of `of` articles of the input have been read. */
  readonly onProgress?: (done: number, of: number) => void;
}
