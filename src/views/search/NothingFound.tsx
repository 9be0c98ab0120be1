import { emptyFilter } from "@/corpus";
import { type SearchIndex, type TextOf, tryApart } from "@/corpus/search";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type SearchAddress } from "@/parts/address";
import { buttonClass } from "@/ui/Button";
import { WordsApart } from "./WordsApart";

interface NothingFoundProps {
  readonly indexes: readonly SearchIndex[];
  readonly address: SearchAddress;
  readonly textOf: TextOf;
  /** How many things the filter leaves out; 0 where it is not to blame. */
  readonly unfiltered: number;
  /** How many things of other kinds there are. */
  readonly elsewhere: number;
}

/** What a search without results says: what was tried, what is to blame, and what could be tried instead. */
export function NothingFound({ indexes, address, textOf, unfiltered, elsewhere }: NothingFoundProps) {
  const { t } = useTranslation();
  const { query } = address;
  return (
    <div className="flex max-w-measure flex-col items-start gap-4 border-s-4 border-rubric py-2 ps-4">
      <h2 className="font-reading text-heading">
        <Told>{t("search.nothing", { query: query.trim().slice(0, 80) })}</Told>
      </h2>
      {unfiltered > 0 && (
        <>
          <p>{t("search.filtered", { results: t("search.results", { count: unfiltered }) })}</p>
          <AddressLink address={{ ...address, filter: emptyFilter }} className={buttonClass("plain")}>
            {t("filter.clear")}
          </AddressLink>
        </>
      )}
      {elsewhere > 0 && (
        <AddressLink address={{ ...address, kind: null }} className={buttonClass("plain")}>
          {t("search.allKinds")}
        </AddressLink>
      )}
      {unfiltered === 0 && elsewhere === 0 && (
        <>
          <p className="text-ink-2">{t("search.tried")}</p>
          <h3 className="text-ui font-semibold">{t("search.apart")}</h3>
          <WordsApart trials={tryApart(indexes, query, textOf)} query={query} />
        </>
      )}
    </div>
  );
}
