import * as v from "valibot";
import { Day, range } from "../schema";
import { type Line, removalReasons } from "../types";
import type { ArticleDraft, DraftWarning } from "./draft";

const WarningSchema = v.variant("kind", [
  v.object({ kind: v.literal("not-arabic"), share: v.number() }),
  v.object({ kind: v.literal("short"), words: v.number() }),
  v.object({ kind: v.literal("long-line"), line: v.number(), characters: v.number() }),
  v.object({ kind: v.literal("cut") }),
  v.object({ kind: v.literal("summary") }),
  v.object({ kind: v.literal("order"), pages: v.number() }),
  v.object({ kind: v.literal("teasers"), count: v.number() }),
  v.object({ kind: v.literal("encoding"), encoding: v.string() }),
]);

function readWarnings(items: unknown[]): DraftWarning[] {
  return items.flatMap((item) => {
    const read = v.safeParse(WarningSchema, item);
    return read.success ? [read.output] : [];
  });
}

const kindSigns = { headline: "h", subheading: "s", paragraph: "p" } as const satisfies Record<
  Line["kind"],
  string
>;

const kindOfSign: ReadonlyMap<string, Line["kind"]> = new Map([
  [kindSigns.headline, "headline"],
  [kindSigns.subheading, "subheading"],
  [kindSigns.paragraph, "paragraph"],
]);

/** An article draft whose lines are one sign each: where they begin and end stands in its text. */
export type PackedDraft = Omit<ArticleDraft, "lines"> & { readonly lines: string | readonly Line[] };

const haveNoBreaks = ({ text, lines }: ArticleDraft) => {
  let next = 0;
  const tile = lines.every(({ start, end }) => {
    const fits = start === next && (end === text.length || text[end] === "\n");
    next = end + 1;
    return fits;
  });
  return tile && next === text.length + 1 && text.split("\n").length === lines.length;
};

/**
 * A draft as it is kept and handed from a worker to the page: copying the twelve thousand lines of a book as so many small objects takes
 * two to three times as long as copying its text with a sign for each. One whose lines do not tile its text stays as it is.
 */
export function packDraft(draft: ArticleDraft): PackedDraft {
  if (!haveNoBreaks(draft)) return draft;
  return { ...draft, lines: draft.lines.map(({ kind }) => kindSigns[kind]).join("") };
}

function linesOf(text: string, signs: string): readonly Line[] | null {
  const texts = text.split("\n");
  if (texts.length !== signs.length) return null;
  const lines: Line[] = [];
  let start = 0;
  for (const [index, each] of texts.entries()) {
    const kind = kindOfSign.get(signs[index] ?? "");
    if (kind === undefined) return null;
    lines.push({ kind, start, end: start + each.length });
    start += each.length + 1;
  }
  return lines;
}

/** The draft as it was before it was packed; null where its signs do not fit its text. */
export function unpackDraft(packed: PackedDraft): ArticleDraft | null {
  const { text, lines } = packed;
  const unpacked = typeof lines === "string" ? linesOf(text, lines) : lines;
  return unpacked === null ? null : { ...packed, lines: unpacked };
}

const LineList = v.array(v.object({ kind: v.picklist(["headline", "subheading", "paragraph"]), ...range }));

const ArticleDraftSchema = v.pipe(
  v.object({
    text: v.string(),
    // What was kept before lines were packed has them one by one.
    lines: v.union([v.string(), LineList]),
    headline: v.nullable(v.string()),
    byline: v.nullable(v.string()),
    credits: v.array(v.string()),
    lang: v.string(),
    dir: v.picklist(["rtl", "ltr"]),
    outlet: v.nullable(
      v.object({ name: v.string(), from: v.picklist(["page", "title", "file", "address"]) }),
    ),
    published: v.nullable(
      v.object({
        date: Day,
        basis: v.picklist(["stated", "inferred"]),
        from: v.picklist(["page", "date-line", "text", "file"]),
        words: v.string(),
      }),
    ),
    address: v.nullable(v.string()),
    removed: v.array(v.object({ text: v.string(), reason: v.picklist(removalReasons) })),
    /** Warnings of kinds that are not known are left out: the article is worth more than what is said of it. */
    warnings: v.pipe(v.array(v.unknown()), v.transform(readWarnings)),
  }),
  v.check(
    ({ text, lines }) =>
      typeof lines === "string" || lines.every(({ start, end }) => start <= end && end <= text.length),
    "has lines outside of its text",
  ),
);

/** An article draft that was kept, packed or not, or null where the value is none. */
export function readArticleDraft(value: unknown): ArticleDraft | null {
  const read = v.safeParse(ArticleDraftSchema, value);
  return read.success ? unpackDraft(read.output) : null;
}
