import * as v from "valibot";
import { isDay } from "../text/dates/day";
import { brand, isId } from "./brand";
import { inMarks } from "./problem";
import { highlightKinds, precisions } from "./types";

// The fields of the published format, each by itself; what one field says of another is in check-*.ts.
// Messages read on from the path of the field: `statements[2].id "Á" is not an id`.

/** No text of a story but an article's own is longer, in UTF-16 code units. */
export const mostTextSigns = 20_000;

/** Text that says something, and not too much. */
export const FilledText = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== "", "is empty"),
  v.check((text) => text.length <= mostTextSigns, `is longer than ${mostTextSigns} characters`),
);

/** An id, not yet of a kind. */
export const IdText = v.pipe(
  v.string(),
  v.check(isId, ({ input }) => `${inMarks(input)} is not an id (a–z, 0–9 and single hyphens)`),
);

/** A day, not yet branded. */
export const DayText = v.pipe(
  v.string(),
  v.check(isDay, ({ input }) => `${inMarks(input)} is not a day (YYYY-MM-DD)`),
);

/** Whether a link may lead to an address: `javascript:` and its like are none, nor is a path. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text);
}

export const WebAddress = v.pipe(
  v.string(),
  v.check(isWebAddress, ({ input }) => `${inMarks(input)} is not a web address`),
);

/** A language as BCP 47 writes it. */
export const LanguageTag = v.pipe(
  v.string(),
  v.check(
    (text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
    ({ input }) => `${inMarks(input)} is not a language tag`,
  ),
);

export const LocalisedSchema = v.object({ ar: FilledText, en: FilledText });

/** What a story says of itself as a data set. */
export const EditionSchema = v.object({
  version: FilledText,
  licence: v.object({ name: FilledText, address: WebAddress }),
  cite: LocalisedSchema,
  made: LocalisedSchema,
});

/** An array with something in it. */
export function filled<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1, "is empty"));
}

export const OutletId = v.pipe(IdText, v.transform(brand<"outlet">));
export const ArticleId = v.pipe(IdText, v.transform(brand<"article">));
export const SpeakerId = v.pipe(IdText, v.transform(brand<"speaker">));
export const StatementId = v.pipe(IdText, v.transform(brand<"statement">));
export const StoryId = v.pipe(IdText, v.transform(brand<"story">));
export const Day = v.pipe(DayText, v.transform(brand<"day">));

export const Offset = v.pipe(v.number(), v.integer("is not a whole number"), v.minValue(0, "is less than 0"));
/** A half-open range. */
export const range = { start: Offset, end: Offset };
export const QuoteSchema = v.object({ article: ArticleId, ...range });
/** The fields of a range of days. */
export const days = { from: Day, to: Day, precision: v.picklist(precisions) };

/** The fields that a highlight's sides have in a story and in the library. */
const sideLook = {
  outlet: OutletId,
  marks: v.array(v.object(range)),
  cutBefore: v.boolean(),
  cutBehind: v.boolean(),
  english: v.exactOptional(FilledText),
  meaning: v.exactOptional(FilledText),
};
const highlight = {
  kind: v.picklist(highlightKinds),
  statement: StatementId,
  about: v.exactOptional(LocalisedSchema),
};

const HighlightSideSchema = v.object({ ...sideLook, article: ArticleId, ...range });

/** A highlight of a story. */
export const HighlightSchema = v.object({
  ...highlight,
  sides: v.tuple([HighlightSideSchema, HighlightSideSchema]),
});

const ShownSideSchema = v.object({
  ...sideLook,
  name: LocalisedSchema,
  lang: LanguageTag,
  dir: v.picklist(["rtl", "ltr"]),
  text: FilledText,
});

/** A highlight with its words, as the library has it. */
export const ShownHighlightSchema = v.object({
  ...highlight,
  gloss: LocalisedSchema,
  sides: v.tuple([ShownSideSchema, ShownSideSchema]),
});
