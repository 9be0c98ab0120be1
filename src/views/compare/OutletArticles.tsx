import "@/ui/drawn-near.css";
import { memo } from "react";
import type { Article } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import type { StatementAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { WhyUnnamed } from "@/parts/WhyUnnamed";
import type { ComparedWording, OutletColumn } from "./model/comparison";
import { WordingEntry } from "./WordingEntry";

interface OutletArticlesProps {
  readonly address: StatementAddress;
  readonly column: OutletColumn;
  /** So many of its wordings are drawn by now. */
  readonly most: number;
}

const look = [
  "flex shrink-0 flex-col border-ink py-5 max-md:not-first:border-t-2",
  "md:grow md:basis-(--column) md:snap-start md:border-t-2 md:px-5 md:not-first:border-s md:not-first:border-s-rule",
  "print:grow print:basis-(--column) print:break-inside-avoid print:not-first:border-s-0 print:border-t-2 print:px-0",
].join(" ");

/** The column that the address asks for lies on a sheet of its own, under a heavier rule. */
const leading = "-mx-4 bg-sheet px-4 md:mx-0 md:border-t-4 md:border-t-rubric print:mx-0";

/** One article's wordings, under the day on which it came out. */
function FromArticle({
  address,
  column,
  article,
  most,
}: OutletArticlesProps & { readonly article: Article }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { date, basis } = article.published;
  const isHere = (compared: ComparedWording) => compared.article === article;
  const count = column.wordings.filter(isHere).length;
  const drawn = column.wordings.slice(0, most).filter(isHere);
  return (
    <>
      <p className="text-note text-ink-2">
        <span>{t("date.published", { day: format.shortDay(date) })}</span>
        {basis === "inferred" && <span>{` (${t("date.inferred")})`}</span>}
        {count > 1 && <span className="block">{t("count.wordings", { count })}</span>}
      </p>
      <ol className="mt-4 flex flex-col gap-5 divide-y divide-rule not-last:mb-5">
        {drawn.map((compared) => (
          <li key={compared.key} className="not-last:pb-5">
            <WordingEntry address={address} outlet={column.outlet} compared={compared} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** One outlet's wordings, one below the other in the order of its articles and their texts. */
export const OutletArticles = memo(function OutletArticles({ address, column, most }: OutletArticlesProps) {
  const { outlet, wordings } = column;
  const articles = [...new Set(wordings.slice(0, most).map(({ article }) => article))];
  return (
    <section
      aria-labelledby={`column-${outlet.id}`}
      className={`column-near ${look} ${address.outlet === outlet.id ? leading : "md:first:ps-0"}`}
    >
      <h2 id={`column-${outlet.id}`} className="mb-1 text-ui font-semibold">
        <OutletName outlet={outlet} />
      </h2>
      <WhyUnnamed outlet={outlet} />
      {articles.map((article) => (
        <FromArticle key={article.id} address={address} column={column} article={article} most={most} />
      ))}
    </section>
  );
});
