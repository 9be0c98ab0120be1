import { emptyFilter } from "@/corpus";
import { type SearchIndex, type TextOf, type Trial, tryApart } from "@/corpus/search";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type SearchAddress, searchAddress } from "@/parts/address";
import { buttonClass } from "@/ui/Button";

interface NothingFoundProps {
  readonly indexes: readonly SearchIndex[];
  readonly address: SearchAddress;
  readonly textOf: TextOf;
  /** How many things the filter leaves out; 0 where it is not to blame. */
  readonly unfiltered: number;
  /** How many things of other kinds there are. */
  readonly elsewhere: number;
}

const link = "inline-flex min-h-8 items-center text-rubric underline underline-offset-4";

interface ApartProps {
  readonly trials: readonly Trial[];
  /** The query with another word in the place of one. */
  readonly instead: (text: string, near: string) => string;
}

function Apart({ trials, instead }: ApartProps) {
  const { t } = useTranslation();
  return (
    <ul className="flex flex-col gap-2">
      {trials.map(({ text, alone, near }) => (
        <li key={text} className="flex flex-wrap items-baseline gap-x-3">
          <bdi className="font-reading text-heading">{text}</bdi>
          {alone > 0 ? (
            <AddressLink address={searchAddress(text)} className={link}>
              {t("search.results", { count: alone })}
            </AddressLink>
          ) : (
            <span className="text-note text-ink-2">{t("search.absent")}</span>
          )}
          {near.length > 0 && (
            <span className="flex flex-wrap items-baseline gap-x-3">
              <span className="text-note text-ink-2">{`${t("search.near")}:`}</span>
              {near.map((form) => (
                <AddressLink key={form} address={searchAddress(instead(text, form))} className={link}>
                  <bdi>{form}</bdi>
                </AddressLink>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
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
          <Apart
            trials={tryApart(indexes, query, textOf)}
            instead={(text, near) => query.replace(text, () => near)}
          />
        </>
      )}
    </div>
  );
}
