import * as v from "valibot";
import { brand } from "./brand";
import { NoteSchema, TagSchema } from "./note-schema";
import { isOriginal } from "./originals";
import { ProvenanceSchema } from "./provenance";
import {
  ArticleId,
  Day,
  days,
  EditionSchema,
  FilledText,
  filled,
  HighlightSchema,
  IdText,
  LanguageTag,
  LocalisedSchema,
  OutletId,
  QuoteSchema,
  range,
  SpeakerId,
  StatementId,
  StoryId,
  WebAddress,
} from "./schema";
import {
  bases,
  contrastKinds,
  doubtKinds,
  judgements,
  modes,
  nameKinds,
  originalForms,
  removalReasons,
  wrongNames,
} from "./types";

/** The longest text of one article, in UTF-16 code units: a thick book. */
export const mostArticleSigns = 6_000_000;
/** So many things of one kind at most; a story of 2,000 articles stays far below it. */
export const mostThings = 200_000;

function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(mostThings, `has more than ${mostThings} items`));
}

const ArticleText = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== "", "is empty"),
  v.maxLength(mostArticleSigns, `is longer than ${mostArticleSigns} characters`),
);

/** An outlet, as a story file has it. */
export const OutletSchema = v.object({
  id: OutletId,
  name: LocalisedSchema,
  named: v.boolean(),
  short: LocalisedSchema,
  note: LocalisedSchema,
});

/** What an outlet's article and an original both have. */
const articleFields = {
  id: ArticleId,
  lang: LanguageTag,
  dir: v.picklist(["rtl", "ltr"]),
  text: ArticleText,
  lines: filled(v.object({ kind: v.picklist(["headline", "subheading", "paragraph"]), ...range })),
  published: v.object({ date: Day, basis: v.picklist(["stated", "inferred"]), because: LocalisedSchema }),
  byline: v.nullable(FilledText),
  credits: listOf(FilledText),
  address: v.nullable(WebAddress),
  removed: v.array(v.object({ text: v.string(), reason: v.picklist(removalReasons) })),
  provenance: v.exactOptional(ProvenanceSchema),
  note: v.exactOptional(NoteSchema),
};

/** An outlet's article, as a story file has it. */
export const ArticleSchema = v.object({ ...articleFields, outlet: OutletId });

/** A speaker's own text, as a story file has it among the articles. */
export const OriginalSchema = v.object({
  ...articleFields,
  kind: v.literal("original"),
  form: v.picklist(originalForms),
  speaker: SpeakerId,
  outlet: v.exactOptional(OutletId),
});

/** Whatever stands among the articles of a story file. */
export const WrittenArticleSchema = v.lazy((value): typeof ArticleSchema | typeof OriginalSchema =>
  isOriginal(value) ? OriginalSchema : ArticleSchema,
);

/** A speaker, as a story file has it. */
export const SpeakerSchema = v.object({
  id: SpeakerId,
  name: LocalisedSchema,
  short: LocalisedSchema,
  role: LocalisedSchema,
  kind: v.picklist(["person", "body"]),
  forms: listOf(FilledText),
});

const CueSchema = v.object({ ...range, verb: FilledText });

const WordingSchema = v.object({
  article: ArticleId,
  ...range,
  mode: v.picklist(modes),
  basis: v.optional(v.picklist(bases), "checked"),
  placed: v.exactOptional(v.literal(true)),
  doubts: v.exactOptional(v.pipe(v.array(v.picklist(doubtKinds)), v.readonly())),
  cue: v.exactOptional(CueSchema),
  distance: v.exactOptional(CueSchema),
  inferred: v.exactOptional(LocalisedSchema),
  credit: v.exactOptional(FilledText),
  english: v.exactOptional(FilledText),
  note: v.exactOptional(NoteSchema),
});

/** A statement with its wordings, as a story file has it. */
export const StatementSchema = v.object({
  id: StatementId,
  speaker: SpeakerId,
  gloss: LocalisedSchema,
  said: v.object({ ...days, because: v.exactOptional(LocalisedSchema) }),
  contrasts: v.array(
    v.object({
      about: LocalisedSchema,
      kind: v.optional(v.picklist(contrastKinds), "contradicts"),
      statement: v.exactOptional(StatementId),
      quote: v.exactOptional(QuoteSchema),
      english: v.exactOptional(FilledText),
    }),
  ),
  wordings: filled(WordingSchema),
  note: v.exactOptional(NoteSchema),
});

/** An event, as a story file has it. */
export const EventSchema = v.object({
  id: v.pipe(IdText, v.transform(brand<"event">)),
  title: LocalisedSchema,
  ...days,
  because: LocalisedSchema,
  background: v.boolean(),
  evidence: filled(v.object({ ...QuoteSchema.entries, english: v.exactOptional(FilledText) })),
});

/** A name with its forms, as a story file has it. */
export const NameSchema = v.object({
  id: v.pipe(IdText, v.transform(brand<"name">)),
  name: LocalisedSchema,
  kind: v.picklist(nameKinds),
  forms: filled(
    v.object({
      form: FilledText,
      judgement: v.picklist(judgements),
      wrong: v.exactOptional(v.picklist(wrongNames)),
      because: v.exactOptional(LocalisedSchema),
      quotes: filled(QuoteSchema),
    }),
  ),
});

/** A story file but for what stands in its lists, which is read some of it at a time. */
export const StoryHeadSchema = v.object({
  format: v.literal(1),
  id: StoryId,
  title: LocalisedSchema,
  summary: LocalisedSchema,
  occasion: LocalisedSchema,
  date: Day,
  edition: v.exactOptional(EditionSchema),
  highlights: v.exactOptional(listOf(HighlightSchema)),
  outlets: filled(v.unknown()),
  articles: filled(v.unknown()),
  speakers: listOf(v.unknown()),
  statements: listOf(v.unknown()),
  events: listOf(v.unknown()),
  names: listOf(v.unknown()),
  tags: v.exactOptional(listOf(TagSchema)),
});
