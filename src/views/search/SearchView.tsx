import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Told, useTranslation } from "@/i18n";
import { usePageTitle } from "@/parts/use-page-title";
import { stepThrough } from "./arrow-keys";
import { SearchBox } from "./SearchBox";

interface SearchViewProps {
  /** As it stands in the address. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The results. */
  readonly children: ReactNode;
}

/** The search: a box, and below it what was found. The arrow keys go from the box through the results and back. */
export function SearchView({ query, onQuery, children }: SearchViewProps) {
  const { t } = useTranslation();
  const page = useRef<HTMLElement>(null);
  usePageTitle(query.trim() === "" ? t("nav.search") : `${query.trim()} · ${t("nav.search")}`);

  function onKeyDown(event: KeyboardEvent) {
    if (page.current !== null && stepThrough(page.current, event)) event.preventDefault();
  }

  return (
    <search
      ref={page}
      onKeyDown={onKeyDown}
      className="mx-auto flex max-w-page flex-col gap-6 px-4 py-8 md:px-8"
    >
      <header className="flex flex-col gap-3">
        <h1 className="font-reading text-title font-bold">{t("nav.search")}</h1>
        <SearchBox query={query} onQuery={onQuery} />
        {query.trim() === "" && (
          <div className="flex max-w-measure flex-col gap-2 text-ink-2">
            <p>{t("search.hint")}</p>
            <ul className="flex list-disc flex-col gap-1 ps-5">
              <li>
                <Told>{t("search.way_spelling")}</Told>
              </li>
              <li>
                <Told>{t("search.way_phrase")}</Told>
              </li>
              <li>
                <Told>{t("search.way_names")}</Told>
              </li>
            </ul>
            <p className="text-note max-md:hidden">{t("search.keys")}</p>
          </div>
        )}
      </header>
      {children}
    </search>
  );
}
