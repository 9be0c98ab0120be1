import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, use, useDeferredValue, useSyncExternalStore } from "react";
import { offeredBy, type Story } from "@/corpus";
import { useTranslation } from "@/i18n";
import { readSearchAddress, readSearchQuery, type Search } from "@/parts/address";
import { useOwnCount } from "@/shelf";
import { useHydrated } from "@/ui/use-hydrated";
import { SearchResults } from "@/views/search/SearchResults";
import { SearchView } from "@/views/search/SearchView";
import { loadSearch, loadStories } from "../search-data";
import { useRawSearch } from "../use-screen";

const noStories: readonly Story[] = [];

const WithOwnStories = lazy(() =>
  import("./WithOwnStories").then(({ WithOwnStories }) => ({ default: WithOwnStories })),
);

interface FoundProps {
  /** The reader's own stories, the same list as long as they are the same. */
  readonly own: readonly Story[];
  readonly search: Search;
}

function Found({ own, search }: FoundProps) {
  const { t } = useTranslation();
  const loading = loadSearch(own);
  use(loading.first);
  const { indexes, isWhole, failure } = useSyncExternalStore(loading.subscribe, loading.now, loading.now);
  if (failure !== null) throw failure;
  const offered = offeredBy(indexes.flatMap((index) => index.stories));
  const address = readSearchAddress(offered, search);
  return (
    <>
      {!isWhole && (
        <p role="status" className="text-note text-ink-2">
          {t("search.loadingMore")}
        </p>
      )}
      <SearchResults indexes={indexes} own={own} loadStories={loadStories} address={address} />
    </>
  );
}

/** The search. Its index is fetched when the screen is opened, and never before. */
export function SearchScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useRawSearch();
  const shown = useDeferredValue(search);
  const hydrated = useHydrated();
  const hasOwn = useOwnCount() > 0;
  const onQuery = (q: string) =>
    void navigate({
      to: ".",
      search: (before: object) => ({ ...before, q }),
      replace: true,
      resetScroll: false,
    });
  return (
    <SearchView query={readSearchQuery(search)} onQuery={onQuery}>
      {hydrated && (
        <Suspense fallback={<p role="status">{t("search.loading")}</p>}>
          {hasOwn ? (
            <WithOwnStories>{(own) => <Found own={own} search={shown} />}</WithOwnStories>
          ) : (
            <Found own={noStories} search={shown} />
          )}
        </Suspense>
      )}
    </SearchView>
  );
}
