import * as v from "valibot";
import { Day, range } from "../schema";
import { removalReasons } from "../types";
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

const ArticleDraftSchema = v.pipe(
  v.object({
    text: v.string(),
    lines: v.array(v.object({ kind: v.picklist(["headline", "subheading", "paragraph"]), ...range })),
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
    ({ text, lines }) => lines.every(({ start, end }) => start <= end && end <= text.length),
    "has lines outside of its text",
  ),
);

/** An article draft that was kept, or null where the value is none. */
export function readArticleDraft(value: unknown): ArticleDraft | null {
  const read = v.safeParse(ArticleDraftSchema, value);
  return read.success ? read.output : null;
}
