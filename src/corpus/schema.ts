import * as v from "valibot";
import { isDay } from "../text/dates/day";
import { brand, isId } from "./brand";
import { inMarks } from "./problem";
import { judgements, modes, nameKinds, precisions, removalReasons } from "./types";

// The shapes of the published format, each field by itself; what one field says of another is in check.ts.
// Messages read on from the path of the field: `statements[2].id "Á" is not an id`.

/** Text that says something. */
export const FilledText = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== "", "is empty"),
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

const WebAddress = v.pipe(
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

/** An array with something in it. */
export function filled<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1, "is empty"));
}

const OutletId = v.pipe(IdText, v.transform(brand<"outlet">));
const ArticleId = v.pipe(IdText, v.transform(brand<"article">));
const SpeakerId = v.pipe(IdText, v.transform(brand<"speaker">));
const StatementId = v.pipe(IdText, v.transform(brand<"statement">));
const StoryId = v.pipe(IdText, v.transform(brand<"story">));
const Day = v.pipe(DayText, v.transform(brand<"day">));

const Offset = v.pipe(v.number(), v.integer("is not a whole number"), v.minValue(0, "is less than 0"));
const range = { start: Offset, end: Offset };
const QuoteSchema = v.object({ article: ArticleId, ...range });
const days = { from: Day, to: Day, precision: v.picklist(precisions) };

const OutletSchema = v.object({
  id: OutletId,
  name: LocalisedSchema,
  named: v.boolean(),
  short: LocalisedSchema,
  note: LocalisedSchema,
});

const ArticleSchema = v.object({
  id: ArticleId,
  outlet: OutletId,
  lang: LanguageTag,
  dir: v.picklist(["rtl", "ltr"]),
  text: FilledText,
  lines: filled(v.object({ kind: v.picklist(["headline", "subheading", "paragraph"]), ...range })),
  published: v.object({ date: Day, basis: v.picklist(["stated", "inferred"]), because: LocalisedSchema }),
  byline: v.nullable(FilledText),
  credits: v.array(FilledText),
  address: v.nullable(WebAddress),
  removed: v.array(v.object({ text: v.string(), reason: v.picklist(removalReasons) })),
});

const SpeakerSchema = v.object({
  id: SpeakerId,
  name: LocalisedSchema,
  short: LocalisedSchema,
  role: LocalisedSchema,
  kind: v.picklist(["person", "body"]),
  forms: v.array(FilledText),
});

const WordingSchema = v.object({
  article: ArticleId,
  ...range,
  mode: v.picklist(modes),
  cue: v.exactOptional(v.object({ ...range, verb: FilledText })),
  credit: v.exactOptional(FilledText),
});

const StatementSchema = v.object({
  id: StatementId,
  speaker: SpeakerId,
  gloss: LocalisedSchema,
  said: v.object(days),
  contrasts: v.array(
    v.object({
      about: LocalisedSchema,
      statement: v.exactOptional(StatementId),
      quote: v.exactOptional(QuoteSchema),
    }),
  ),
  wordings: filled(WordingSchema),
});

const EventSchema = v.object({
  id: v.pipe(IdText, v.transform(brand<"event">)),
  title: LocalisedSchema,
  ...days,
  because: LocalisedSchema,
  background: v.boolean(),
  evidence: filled(QuoteSchema),
});

const NameSchema = v.object({
  id: v.pipe(IdText, v.transform(brand<"name">)),
  name: LocalisedSchema,
  kind: v.picklist(nameKinds),
  forms: filled(
    v.object({
      form: FilledText,
      judgement: v.picklist(judgements),
      because: v.exactOptional(LocalisedSchema),
      quotes: filled(QuoteSchema),
    }),
  ),
});

/** A story file. */
export const StorySchema = v.object({
  format: v.literal(1),
  id: StoryId,
  title: LocalisedSchema,
  summary: LocalisedSchema,
  occasion: LocalisedSchema,
  date: Day,
  outlets: filled(OutletSchema),
  articles: filled(ArticleSchema),
  speakers: v.array(SpeakerSchema),
  statements: v.array(StatementSchema),
  events: v.array(EventSchema),
  names: v.array(NameSchema),
});

/** A path below the library's own folder, so that a library cannot send the app elsewhere. */
const Href = v.pipe(
  v.string(),
  v.check(
    (href) => /^[\w-]+(?:\/[\w-]+)*\.json$/.test(href),
    ({ input }) => `${inMarks(input)} is not a path below the library's folder`,
  ),
);

/** The library file. */
export const LibrarySchema = v.object({
  format: v.literal(1),
  stories: v.array(
    v.object({
      id: StoryId,
      title: LocalisedSchema,
      summary: LocalisedSchema,
      date: Day,
      outlets: Offset,
      articles: Offset,
      statements: Offset,
      href: Href,
      coverage: v.object({
        outlets: v.array(LocalisedSchema),
        speakers: v.array(v.object({ id: SpeakerId, short: LocalisedSchema })),
        rows: v.array(v.object({ speaker: SpeakerId, cells: v.array(v.nullable(v.picklist(modes))) })),
      }),
    }),
  ),
});
