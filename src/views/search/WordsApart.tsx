import type { Trial } from "@/corpus/search";
import { useTranslation } from "@/i18n";
import { AddressLink, searchAddress } from "@/parts/address";

const link = "inline-flex min-h-8 items-center text-rubric underline underline-offset-4";

interface WordsApartProps {
  readonly trials: readonly Trial[];
  /** What was typed: a near word is offered in the place of one of its words. */
  readonly query: string;
}

/** The words of a query by themselves: what each finds, and what is near to one that finds nothing. */
export function WordsApart({ trials, query }: WordsApartProps) {
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
                <AddressLink
                  key={form}
                  address={searchAddress(query.replace(text, () => form))}
                  className={link}
                >
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
