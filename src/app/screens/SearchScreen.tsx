import { useNavigate } from "@tanstack/react-router";
import { Suspense, use, useDeferredValue } from "react";
import type { Story } from "@/corpus";
import { useTranslation } from "@/i18n";
import { readSearchAddress, readSearchQuery, type Search } from "@/parts/address";
import { useHydrated } from "@/ui/use-hydrated";
import { SearchResults } from "@/views/search/SearchResults";
import { SearchView } from "@/views/search/SearchView";
import { loadSearch, loadStories } from "../search-data";
import { useRawSearch } from "../use-screen";

const noStories: readonly Story[] = [];

interface SearchScreenProps {
  /** The reader's own stories, the same list as long as they are the same. */
  readonly own?: readonly Story[];
}

function Found({ own, search }: Required<SearchScreenProps> & { readonly search: Search }) {
  const indexes = use(loadSearch(own));
  const stories = indexes.flatMap((index) => index.stories);
  const choices = {
    speakers: [...new Set(stories.flatMap(({ speakers }) => speakers.map(({ id }) => id)))],
    outlets: [...new Set(stories.flatMap(({ outlets }) => outlets.map(({ id }) => id)))],
  };
  const address = readSearchAddress(choices, search);
  return <SearchResults indexes={indexes} own={own} loadStories={loadStories} address={address} />;
}

/** The search. Its index is fetched when the screen is opened, and never before. */
export function SearchScreen({ own = noStories }: SearchScreenProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useRawSearch();
  const shown = useDeferredValue(search);
  const hydrated = useHydrated();
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
          <Found own={own} search={shown} />
        </Suspense>
      )}
    </SearchView>
  );
}
