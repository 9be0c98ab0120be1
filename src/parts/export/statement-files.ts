import type { Statement, Story } from "@/corpus";
import { toAnnotations } from "@/corpus/annotations";
import { storyFile } from "@/corpus/edit";
import {
  articlesAsReferences,
  type CollatedStatement,
  type Reference,
  toBibtex,
  toCollatex,
  toCsl,
  toCsv,
  toJson,
  toRis,
  toTei,
  type WordingRecord,
  wordingRecords,
  wordingsAsReferences,
  wordingsByOutlet,
  wordsOf,
} from "@/corpus/export";
import type { PageWords } from "@/corpus/export/page";
import type { Locale } from "@/i18n";
import { type Collator, nameForms } from "@/parts/collation";

/** The forms in which statements can be taken away as files for other programs, by what such programs do. */
export const fileForms = {
  page: ["html"],
  references: ["csl", "ris", "bibtex"],
  data: ["xlsx", "csv", "csvSemicolon", "json", "tei", "annotations", "collatex"],
} as const;

/** The forms that hold one statement alone. */
export const ofOneStatement: ReadonlySet<FileForm> = new Set(["collatex"]);

export type FileForm = (typeof fileForms)[keyof typeof fileForms][number];

/** How a form's files end and what they are called in the browser's terms. */
const types = {
  csv: { extension: "csv", media: "text/csv" },
  csvSemicolon: { extension: "semicolon.csv", media: "text/csv" },
  json: { extension: "json", media: "application/json" },
  tei: { extension: "tei.xml", media: "application/tei+xml" },
  html: { extension: "html", media: "text/html" },
  csl: { extension: "csl.json", media: "application/vnd.citationstyles.csl+json" },
  ris: { extension: "ris", media: "application/x-research-info-systems" },
  bibtex: { extension: "bib", media: "application/x-bibtex" },
  xlsx: {
    extension: "xlsx",
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  annotations: { extension: "jsonld", media: "application/ld+json" },
  collatex: { extension: "collatex.json", media: "application/json" },
} as const satisfies Record<FileForm, { readonly extension: string; readonly media: string }>;

export interface StatementFile {
  readonly extension: string;
  readonly content: Blob;
}

/** What is taken, and where the same can be seen. */
export interface TakenStatements {
  readonly story: Story;
  /** Each with the wordings that are to be taken, and no other. */
  readonly statements: readonly Statement[];
  /** Whether it is the comparison of one statement, whose wordings are cited, or many, whose articles are. */
  readonly one: boolean;
  readonly address: string;
  readonly locale: Locale;
  readonly words: PageWords;
}

/** One after the other, with a breath for the page in between, so that many do not hold it up. */
async function ofEach<Of>(
  statements: readonly Statement[],
  make: (statement: Statement) => Of | Promise<Of>,
): Promise<readonly Of[]> {
  const made: Of[] = [];
  for (const statement of statements) {
    made.push(await make(statement));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return made;
}

function collateAll({ story, statements }: TakenStatements, collator: Collator) {
  return ofEach(statements, async (statement): Promise<CollatedStatement> => {
    const wordings = wordingsByOutlet(story, statement);
    const collation = await collator.collate(wordsOf(story, wordings), nameForms(story));
    return { statement, wordings, collation };
  });
}

async function records({ story, statements }: TakenStatements): Promise<readonly WordingRecord[]> {
  return (await ofEach(statements, (statement) => wordingRecords(story, [statement]))).flat();
}

function references({ locale, one, ...taken }: TakenStatements): readonly Reference[] {
  return (one ? wordingsAsReferences : articlesAsReferences)({ ...taken, language: locale });
}

/** The writer is loaded with the first workbook. */
async function workbook(taken: TakenStatements): Promise<Blob> {
  const [rows, { toXlsx }] = await Promise.all([records(taken), import("@/corpus/export/xlsx")]);
  return toXlsx(taken.story, rows, taken.address, taken.locale === "ar");
}

async function tables(taken: TakenStatements, collator: Collator): Promise<string> {
  return (await collateAll(taken, collator)).map(toCollatex).join("");
}

/** A comparison with its data as they are exported; of a story all that it publishes, so that it can be read from the page. */
async function page(taken: TakenStatements, collator: Collator): Promise<string> {
  const { story, address, words, one } = taken;
  const [collated, { comparisonFile, storyPage }] = await Promise.all([
    collateAll(taken, collator),
    import("@/corpus/export/page"),
  ]);
  const [only] = collated;
  if (one && only !== undefined) {
    return comparisonFile(story, only, words, { address, data: toJson(story, collated, address) });
  }
  return storyPage(story, collated, words, { address, data: storyFile(story) });
}

type Write = (taken: TakenStatements, collator: Collator) => Promise<string | Blob>;

const writers: Readonly<Record<FileForm, Write>> = {
  csv: async (taken) => toCsv(await records(taken)),
  csvSemicolon: async (taken) => toCsv(await records(taken), ";"),
  json: async (taken, collator) => toJson(taken.story, await collateAll(taken, collator), taken.address),
  tei: async (taken, collator) => toTei(taken.story, await collateAll(taken, collator), taken.address),
  html: page,
  csl: async (taken) => toCsl(references(taken)),
  ris: async (taken) => toRis(references(taken)),
  bibtex: async (taken) => toBibtex(references(taken)),
  xlsx: workbook,
  annotations: async ({ story, statements, address }) => toAnnotations(story, statements, address),
  collatex: tables,
};

/** Statements of a story as a file in one of the forms. */
export async function statementFile(
  form: FileForm,
  taken: TakenStatements,
  collator: Collator,
): Promise<StatementFile> {
  const { extension, media } = types[form];
  const written = await writers[form](taken, collator);
  const type = typeof written === "string" ? `${media};charset=utf-8` : media;
  return { extension, content: new Blob([written], { type }) };
}
