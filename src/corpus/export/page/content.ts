import { type Column, columnKinds, type VariantKind } from "../../../text/index";
import type { TextRange } from "../../../text/quotes/index";
import { type ClaimingKind, claimedKinds, isClaiming, statementFindings } from "../../findings/index";
import { type PlaceInArticle, placeInArticle, quoteText } from "../../quotes";
import { indexStory } from "../../story-index";
import type { Basis, Day, Localised, Mode, Published, SaidDays, Statement, Story } from "../../types";
import type { CollatedStatement } from "../collated-statement";
import { wordsAddress } from "../text-fragment";

/** The kinds of difference that a page marks: spelling and form are no difference to a reader. */
export const pageKinds = [
  "negation",
  "number",
  "name",
  "substitution",
  "rephrased",
  "moved",
  "unshared",
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What a page says in its own voice, in one language of the interface. */
export interface PageWords {
  readonly locale: keyof Localised;
  readonly app: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly dates: Readonly<Record<Published["basis"], string>>;
  readonly kinds: Readonly<Record<PageKind, string>>;
  readonly day: (day: Day) => string;
  readonly days: (said: SaidDays) => string;
  /** Where in its article a wording stands; empty where that is not told. */
  readonly place: (place: PlaceInArticle) => string;
  /** Who does not report a statement; their names are a list already. */
  readonly silent: (outlets: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** What is to be said of a statement first; nothing where nobody has put it into words. */
  readonly told: (statement: Statement) => readonly string[];
  readonly original: string;
  readonly key: string;
  readonly articles: string;
  readonly from: string;
}

/** A wording as a page shows it. */
interface PageWording {
  readonly outlet: string;
  readonly facts: readonly string[];
  readonly text: string;
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  readonly marks: readonly PageMark[];
  readonly english: string | null;
  /** The words on the outlet's page; empty where there is no way to them. */
  readonly link: string;
}

/** Words that part, as a range of their wording. */
export interface PageMark extends TextRange {
  readonly kind: PageKind;
}

/** One statement with its wordings beside one another. */
export interface PageComparison {
  readonly title: string;
  readonly lead: string;
  readonly told: readonly string[];
  readonly wordings: readonly PageWording[];
  readonly silent: string | null;
}

type MarkedColumn = Pick<Column, "cells"> & { readonly kind: VariantKind };

const isMarked = (kind: VariantKind): kind is PageKind => pageKinds.some((each) => each === kind);

/** What the words of a column are marked as in a wording that may claim so much and no more. */
function kindIn({ kind, cells }: MarkedColumn, claims: ReadonlySet<ClaimingKind>): VariantKind {
  if (!isClaiming(kind) || claims.has(kind)) return kind;
  return cells.includes(null) ? "unshared" : "substitution";
}

/** The words of one wording that part from others; neighbours of one kind are one mark. */
function marksOf(
  { collation }: CollatedStatement,
  wording: number,
  claims: ReadonlySet<ClaimingKind>,
): readonly PageMark[] {
  const kinds = columnKinds(collation);
  const marks: PageMark[] = [];
  let joins = false;
  for (const [column, { cells, punctuation }] of collation.columns.entries()) {
    const cell = cells[wording] ?? null;
    const kind = kindIn({ cells, kind: kinds[column]?.kind ?? "same" }, claims);
    if (cell === null || punctuation) continue;
    const last = marks.at(-1);
    if (!isMarked(kind)) joins = false;
    else if (joins && last?.kind === kind) marks[marks.length - 1] = { ...last, end: cell.end };
    else marks.push({ kind, start: cell.start, end: cell.end });
    joins = isMarked(kind);
  }
  return marks;
}

/** What a page shows of a collated statement. Whoever has a single wording has nothing that parts. */
export function pageComparison(story: Story, collated: CollatedStatement, words: PageWords): PageComparison {
  const { statement, wordings } = collated;
  const { article: articleOf, outletOf, speaker } = indexStory(story);
  const { locale } = words;
  const findings = statementFindings(story, statement);
  const reporting = new Set(wordings.map(({ article }) => outletOf(article)?.id));
  const silent = story.outlets.filter(({ id }) => !reporting.has(id)).map(({ name }) => name[locale]);
  return {
    title: statement.gloss[locale],
    lead: `${speaker(statement.speaker)?.name[locale] ?? statement.speaker} · ${words.days(statement.said)}`,
    told: words.told(statement),
    silent: silent.length === 0 ? null : words.silent(words.list(silent)),
    wordings: wordings.flatMap((wording, index) => {
      const article = articleOf(wording.article);
      const outlet = outletOf(wording.article);
      if (article === null || outlet === null) return [];
      const { date, basis } = article.published;
      return {
        outlet: outlet.name[locale],
        facts: [
          ...(wording.cue === undefined ? [] : [quoteText(article, wording.cue)]),
          words.modes[wording.mode],
          ...(wording.credit === undefined ? [] : [wording.credit]),
          words.place(placeInArticle(article, wording)),
          `${words.day(date)} (${words.dates[basis]})`,
          words.bases[wording.basis],
        ].filter((fact) => fact !== ""),
        text: quoteText(article, wording),
        lang: article.lang,
        dir: article.dir,
        marks: wordings.length < 2 ? [] : marksOf(collated, index, claimedKinds(findings, outlet.id)),
        english: wording.english ?? null,
        link: wordsAddress(article, wording),
      };
    }),
  };
}
