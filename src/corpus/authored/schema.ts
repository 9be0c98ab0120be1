import * as v from "valibot";
import { isOriginal } from "../originals";
import { inMarks } from "../problem";
import { ProvenanceSchema } from "../provenance";
import {
  DayText,
  EditionSchema,
  FilledText,
  filled,
  IdText,
  isWebAddress,
  LanguageTag,
  LocalisedSchema,
} from "../schema";
import {
  contrastKinds,
  judgements,
  modes,
  nameKinds,
  originalForms,
  precisions,
  removalReasons,
  wrongNames,
} from "../types";

// The authored files, as they are written by hand. Strict: an unknown field is a slip of the pen. Ids and
// days stay plain strings here, so that a story with a malformed one can still be checked for the rest.

/** What stands before or after a place; a space alone is worth saying. */
const Beside = v.pipe(v.string(), v.nonEmpty("is empty"));

/** A place in an article, by its words: the W3C Web Annotation TextQuoteSelector. */
const selector = {
  exact: FilledText,
  prefix: v.exactOptional(Beside),
  suffix: v.exactOptional(Beside),
};

const PlacedSchema = v.strictObject({ article: IdText, ...selector });

/** Attributing words, with the plain form of their verb. */
const CueSelector = v.strictObject({ ...selector, verb: FilledText });

const days = { from: DayText, to: DayText, precision: v.picklist(precisions) };

/** A web address as people write it, with or without the scheme. */
const AddressText = v.pipe(
  v.string(),
  v.transform((text) => (text.includes("://") ? text : `https://${text}`)),
  v.check(isWebAddress, ({ input }) => `${inMarks(input)} is not a web address`),
);

/** One line of an article: text without a newline. */
const LineText = v.pipe(
  FilledText,
  v.check((text) => !text.includes("\n"), "holds a newline"),
);

export const StoryFile = v.strictObject({
  title: LocalisedSchema,
  summary: LocalisedSchema,
  occasion: LocalisedSchema,
  date: DayText,
  edition: v.exactOptional(EditionSchema),
});

export const OutletsFile = filled(
  v.strictObject({
    id: IdText,
    name: LocalisedSchema,
    short: LocalisedSchema,
    note: LocalisedSchema,
    named: v.boolean(),
  }),
);

export const SpeakersFile = v.array(
  v.strictObject({
    id: IdText,
    name: LocalisedSchema,
    short: LocalisedSchema,
    role: LocalisedSchema,
    kind: v.picklist(["person", "body"]),
    forms: v.array(FilledText),
  }),
);

/** What an outlet's article and an original both have. */
const articleFields = {
  lang: LanguageTag,
  dir: v.picklist(["rtl", "ltr"]),
  headline: v.nullable(LineText),
  byline: v.nullable(FilledText),
  published: v.strictObject({
    date: DayText,
    basis: v.picklist(["stated", "inferred"]),
    because: LocalisedSchema,
  }),
  credits: v.array(FilledText),
  address: v.nullable(AddressText),
  paragraphs: filled(v.union([LineText, v.strictObject({ subheading: LineText })])),
  removed: v.array(v.strictObject({ text: v.string(), reason: v.picklist(removalReasons) })),
  provenance: v.exactOptional(v.strictObject(ProvenanceSchema.entries)),
};

const OutletArticleFile = v.strictObject({ ...articleFields, outlet: IdText });

const OriginalFile = v.strictObject({
  ...articleFields,
  kind: v.literal("original"),
  form: v.picklist(originalForms),
  speaker: IdText,
  outlet: v.exactOptional(IdText),
});

/** An outlet's article, or the speaker's own text. */
export const ArticleFile = v.lazy((value): typeof OutletArticleFile | typeof OriginalFile =>
  isOriginal(value) ? OriginalFile : OutletArticleFile,
);

export const StatementsFile = v.array(
  v.strictObject({
    id: IdText,
    speaker: IdText,
    gloss: LocalisedSchema,
    said: v.strictObject({ ...days, because: LocalisedSchema }),
    contrasts: v.exactOptional(
      v.array(
        v.strictObject({
          about: LocalisedSchema,
          kind: v.picklist(contrastKinds),
          statement: v.exactOptional(IdText),
          quote: v.exactOptional(PlacedSchema),
          english: v.exactOptional(FilledText),
        }),
      ),
    ),
    wordings: filled(
      v.strictObject({
        article: IdText,
        ...selector,
        mode: v.picklist(modes),
        cue: v.exactOptional(CueSelector),
        distance: v.exactOptional(CueSelector),
        inferred: v.exactOptional(LocalisedSchema),
        credit: v.exactOptional(FilledText),
        english: v.exactOptional(FilledText),
      }),
    ),
  }),
);

export const EventsFile = v.array(
  v.strictObject({
    id: IdText,
    title: LocalisedSchema,
    ...days,
    because: LocalisedSchema,
    background: v.exactOptional(v.boolean()),
    evidence: filled(v.strictObject({ article: IdText, ...selector, english: v.exactOptional(FilledText) })),
  }),
);

export const NamesFile = v.array(
  v.strictObject({
    id: IdText,
    name: LocalisedSchema,
    kind: v.picklist(nameKinds),
    forms: filled(
      v.strictObject({
        form: FilledText,
        judgement: v.picklist(judgements),
        wrong: v.exactOptional(v.picklist(wrongNames)),
        because: v.exactOptional(LocalisedSchema),
        in: v.exactOptional(filled(IdText)),
        quotes: v.exactOptional(filled(PlacedSchema)),
      }),
    ),
  }),
);

/** A place in an article as an author writes it. */
export type AuthoredSelector = Readonly<Omit<v.InferOutput<typeof PlacedSchema>, "article">>;
export type AuthoredArticle = Readonly<v.InferOutput<typeof ArticleFile>> & { readonly id: string };
export type AuthoredStatement = v.InferOutput<typeof StatementsFile>[number];
export type AuthoredWording = AuthoredStatement["wordings"][number];
export type AuthoredEvent = v.InferOutput<typeof EventsFile>[number];
export type AuthoredName = v.InferOutput<typeof NamesFile>[number];
