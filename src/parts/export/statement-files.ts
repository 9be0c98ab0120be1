import type { Statement, Story } from "@/corpus";
import {
  type CollatedStatement,
  toCsv,
  toJson,
  toTei,
  wordingRecords,
  wordingsByOutlet,
  wordsOf,
} from "@/corpus/export";
import { type Collator, nameForms } from "@/parts/collation";

export const dataForms = ["csv", "csvSemicolon", "json", "tei"] as const;

/** The forms in which statements can be taken away as data. */
export type DataForm = (typeof dataForms)[number];

/** How a form's files end and what they are called in the browser's terms. */
const types = {
  csv: { extension: "csv", media: "text/csv" },
  csvSemicolon: { extension: "semicolon.csv", media: "text/csv" },
  json: { extension: "json", media: "application/json" },
  tei: { extension: "tei.xml", media: "application/tei+xml" },
} as const satisfies Record<DataForm, { readonly extension: string; readonly media: string }>;

export interface StatementFile {
  readonly extension: string;
  readonly content: Blob;
}

/** One after the other, with a breath for the page in between, so that many do not hold it up. */
async function collateAll(
  story: Story,
  statements: readonly Statement[],
  collator: Collator,
): Promise<readonly CollatedStatement[]> {
  const collated: CollatedStatement[] = [];
  for (const statement of statements) {
    const wordings = wordingsByOutlet(story, statement);
    const collation = await collator.collate(wordsOf(story, wordings), nameForms(story));
    collated.push({ statement, wordings, collation });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return collated;
}

async function write(
  form: DataForm,
  story: Story,
  statements: readonly Statement[],
  collator: Collator,
  address: string,
): Promise<string> {
  if (form === "csv") return toCsv(wordingRecords(story, statements));
  if (form === "csvSemicolon") return toCsv(wordingRecords(story, statements), ";");
  const collated = await collateAll(story, statements, collator);
  return form === "json" ? toJson(story, collated, address) : toTei(story, collated, address);
}

/** Statements of a story, each with all of its wordings, as a file in one of the forms. */
export async function statementFile(
  form: DataForm,
  story: Story,
  statements: readonly Statement[],
  collator: Collator,
  address: string,
): Promise<StatementFile> {
  const { extension, media } = types[form];
  const text = await write(form, story, statements, collator, address);
  return { extension, content: new Blob([text], { type: `${media};charset=utf-8` }) };
}
