import { hasFoundWordings, indexStory, type OutletId, quoteText, type Story } from "@/corpus";
import { statementFindings } from "@/corpus/findings";
import type { FindingSide } from "@/corpus/findings/types";
import { createFormat } from "@/i18n";
import { fill, flatten } from "@/i18n/fill";
import type { Locale } from "@/i18n/locales";
import { type ClauseTools, outletClauses, statementSentence } from "@/parts/findings/finding-clause";
import { cueMeaning } from "@/text";
import { ar, en } from "../../support/messages";

const messages = { ar: new Map(flatten(ar)), en: new Map(flatten(en)) };

/** What clauses are made with, without a screen. Isolating marks are left out, so that a table can be read. */
export function toolsOf(story: Story, reference: OutletId | null, locale: Locale = "ar"): ClauseTools {
  const { article, outlet, name } = indexStory(story);
  const format = createFormat(locale);
  const bare = (text: string) => text.replace(/[\u2066-\u2069]/gu, "");
  return {
    t: (key, values = {}) => bare(fill(key, values, { messages: messages[locale], locale, tag: locale })),
    format: { list: (items) => bare(format.list(items)) },
    textOf: (quote) => {
      const source = article(quote.article);
      return source === null ? "" : quoteText(source, quote);
    },
    outletName: (id) => outlet(id)?.short[locale] ?? "",
    nameOf: (id) => name(id)?.name[locale] ?? "",
    meaningOf: (verb) => (locale === "en" ? cueMeaning(verb) : null),
    reference,
    isFound: hasFoundWordings(story),
  };
}

/** A sentence that a screen says of an outlet, or of the statement. */
export interface Told {
  readonly statement: string;
  readonly reference: string | null;
  /** Empty for a sentence about the statement. */
  readonly outlet: string;
  readonly says: string;
  /** The ranges that it rests on. */
  readonly evidence: readonly string[];
}

const evidenceOf = (sides: readonly FindingSide[]): readonly string[] =>
  sides.map(({ quote: { article, start, end } }) => `${article}:${start}-${end}`);

/** Every sentence that screens say of a story's statements, without a reference and with each. */
export function allTold(story: Story, locale: Locale = "ar"): readonly Told[] {
  return story.statements.flatMap((statement) => {
    const outlets = story.outlets.filter(({ id }) =>
      statement.wordings.some(({ article }) => indexStory(story).outletOf(article)?.id === id),
    );
    const ofStatement = statementFindings(story, statement).flatMap((finding): readonly Told[] => {
      const says = statementSentence(finding, toolsOf(story, null, locale));
      if (says === null) return [];
      return [
        { statement: statement.id, reference: null, outlet: "", says, evidence: evidenceOf(finding.sides) },
      ];
    });
    if (outlets.length < 2) return ofStatement;
    const ofOutlets = [null, ...outlets].flatMap((reference) => {
      const id = reference?.id ?? null;
      const findings = statementFindings(story, statement, id);
      const tools = toolsOf(story, id, locale);
      return outlets.flatMap((outlet): readonly Told[] =>
        outlet === reference
          ? []
          : outletClauses(findings, outlet.id, tools).map(({ clause, sides }) => ({
              statement: statement.id,
              reference: id,
              outlet: outlet.id,
              says: clause,
              evidence: evidenceOf(sides),
            })),
      );
    });
    return [...ofStatement, ...ofOutlets];
  });
}
