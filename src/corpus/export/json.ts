import { type Collation, columnKinds, linkedPassages, type VariantKind } from "../../text/index";
import type { Contrast, Localised, SaidDays, Speaker, Statement, Story } from "../types";
import { type CollatedStatement, siglaOf } from "./collated-statement";
import { type WordingRecord, wordingRecords } from "./records";
import { type TakenFinding, takenFindings } from "./taken-findings";

/** What one wording has in one column: `[start, end)` of its words, in UTF-16 code units, and the text there. */
interface JsonCell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One place of the table, with a cell for each wording in the order of `wordings`; null where it has nothing. */
interface JsonColumn {
  readonly kind: VariantKind;
  /** True for a column of punctuation alone. */
  readonly punctuation: boolean;
  /** True where the figures of a `number` column are round figures for one another. */
  readonly rounded: boolean;
  readonly cells: readonly (JsonCell | null)[];
}

/** Two places that answer each other: which wordings have the one there (numbers in `wordings`), and in which columns. */
interface JsonLink {
  readonly places: readonly {
    readonly wordings: readonly number[];
    readonly columns: readonly number[];
  }[];
}

/** A wording as in the CSV, with its siglum, which is its own within the statement and as in the TEI's `n`. */
interface JsonWording extends WordingRecord {
  readonly siglum: string;
}

interface JsonStatement extends Pick<Statement, "id" | "speaker"> {
  readonly gloss: Localised;
  readonly said: SaidDays;
  readonly contrasts: readonly Contrast[];
  readonly wordings: readonly JsonWording[];
  /** What is so of how the outlets differ, the gravest first. */
  readonly findings: readonly TakenFinding[];
  readonly collation: {
    readonly columns: readonly JsonColumn[];
    readonly moves: readonly JsonLink[];
    /** Passages that say one thing in other words, in one place or in two. */
    readonly rephrasings: readonly JsonLink[];
    /** True where a limit cut the search short, so that a better table may exist. */
    readonly approximate: boolean;
  };
}

/**
 * Comparisons as data, one or many in the same form. `format` is this form's version: fields may be added to it, and
 * those that are here keep their meaning.
 */
export interface JsonComparisons {
  readonly format: 1;
  /** Where the same can be seen. */
  readonly address: string;
  readonly story: Pick<Story, "id" | "title" | "occasion" | "date" | "edition" | "tags">;
  /** Those who made the statements below, in the story's order. */
  readonly speakers: readonly Speaker[];
  readonly statements: readonly JsonStatement[];
}

function jsonCollation(collation: Collation): JsonStatement["collation"] {
  const { texts, columns, approximate } = collation;
  const kinds = columnKinds(collation);
  const linked = (kind: "moved" | "rephrased") =>
    linkedPassages(collation)
      .filter((each) => each.kind === kind)
      .map(({ places }) => ({
        places: places.map(({ wordings, columns: at }) => ({ wordings, columns: at })),
      }));
  return {
    columns: columns.map(({ punctuation, cells }, column) => ({
      kind: kinds[column]?.kind ?? "same",
      punctuation,
      rounded: kinds[column]?.rounded ?? false,
      cells: cells.map((cell, wording) =>
        cell === null
          ? null
          : {
              start: cell.start,
              end: cell.end,
              text: (texts[wording] ?? "").slice(cell.start, cell.end),
            },
      ),
    })),
    moves: linked("moved"),
    rephrasings: linked("rephrased"),
    approximate,
  };
}

/** Collated statements of a story in the form of {@link JsonComparisons}. */
export function comparisons(
  story: Story,
  statements: readonly CollatedStatement[],
  address: string,
): JsonComparisons {
  const speaking = new Set(statements.map(({ statement }) => statement.speaker));
  return {
    format: 1,
    address,
    story: {
      ...{ id: story.id, title: story.title, occasion: story.occasion, date: story.date },
      ...(story.edition === undefined ? {} : { edition: story.edition }),
      ...(story.tags === undefined ? {} : { tags: story.tags }),
    },
    speakers: story.speakers.filter(({ id }) => speaking.has(id)),
    statements: statements.map(({ statement, wordings, collation }) => {
      const sigla = siglaOf(wordings);
      return {
        id: statement.id,
        speaker: statement.speaker,
        gloss: statement.gloss,
        said: statement.said,
        contrasts: statement.contrasts,
        wordings: wordingRecords(story, [statement]).map((record, index) => ({
          siglum: sigla[index] ?? record.article,
          ...record,
        })),
        findings: takenFindings(story, statement),
        collation: jsonCollation(collation),
      };
    }),
  };
}

/** The same as JSON text, indented for people. */
export function toJson(story: Story, statements: readonly CollatedStatement[], address: string): string {
  return `${JSON.stringify(comparisons(story, statements, address), null, 2)}\n`;
}
