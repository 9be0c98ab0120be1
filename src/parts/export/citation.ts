import { type Article, type Outlet, quoteText, type Speaker, type Statement } from "@/corpus";
import type { Format, Translate } from "@/i18n";

/** What a citation is written in: the interface's messages, and its way with days. */
export interface CitationWords {
  readonly t: Translate;
  readonly format: Pick<Format, "locale" | "day">;
  /** When the statement was made, in words. */
  readonly said: string;
}

/** A wording as it is cited: the words to the letter, and where they stand. */
interface CitedWording {
  readonly article: Article;
  readonly outlet: Outlet;
  readonly text: string;
}

interface Cited {
  readonly statement: Statement;
  readonly speaker: Speaker | null;
  readonly wordings: readonly CitedWording[];
  /** The address of the exact view. */
  readonly href: string;
}

function cite({ article, outlet, text }: Cited["wordings"][number], { t, format }: CitationWords): string {
  const { locale } = format;
  const line = article.lines.find(({ kind }) => kind === "headline");
  const headline =
    line === undefined
      ? t("export.untitled")
      : t("export.citeHeadline", { headline: quoteText(article, line) });
  const { date, basis } = article.published;
  const known = t(`date.${basis}`);
  return t("export.citeEntry", {
    outlet: outlet.name[locale],
    headline,
    day: format.day(date),
    basis: known,
    words: text,
  });
}

/**
 * A citation as plain text: who said it, when, and the gist; then a paragraph for each wording with its outlet,
 * headline, date, what the date rests on, and the words to the letter in quotation marks; then the address.
 */
export function citation({ statement, speaker, wordings, href }: Cited, words: CitationWords): string {
  const { t, format, said } = words;
  const head = t("export.citeHead", {
    speaker: speaker?.name[format.locale] ?? statement.speaker,
    day: said,
    gloss: statement.gloss[format.locale],
  });
  const from = t("export.citeFrom", { address: href });
  return [head, ...wordings.map((wording) => cite(wording, words)), from].join("\n\n");
}
