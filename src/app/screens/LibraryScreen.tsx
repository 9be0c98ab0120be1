import { Await, useNavigate } from "@tanstack/react-router";
import { emptyFilter, type Library, type Story } from "@/corpus";
import { readLibraryAddress, writeFilter } from "@/parts/address";
import { FilterBar } from "@/parts/filter-bar/FilterBar";
import { LibraryView } from "@/views/library/LibraryView";
import { useRawSearch } from "../use-screen";

interface LibraryScreenProps {
  readonly library: Library;
  /** The stories themselves, for the filter; null where they could not be loaded. */
  readonly stories: Promise<readonly Story[] | null>;
}

/** The library at once from its own short file; the filter as soon as the stories are there. */
export function LibraryScreen({ library, stories }: LibraryScreenProps) {
  const unfiltered = <LibraryView library={library} stories={null} filter={emptyFilter} />;
  return (
    <Await
      promise={stories}
      fallback={
        <>
          <div className="min-h-14 border-b border-rule md:min-h-24" />
          {unfiltered}
        </>
      }
    >
      {(loaded) => (loaded === null ? unfiltered : <FilteredLibrary library={library} stories={loaded} />)}
    </Await>
  );
}

function FilteredLibrary({
  library,
  stories,
}: {
  readonly library: Library;
  readonly stories: readonly Story[];
}) {
  const navigate = useNavigate();
  const { filter } = readLibraryAddress(stories, useRawSearch());
  return (
    <>
      <FilterBar
        stories={stories}
        filter={filter}
        onFilter={(next, { replace }) =>
          void navigate({
            to: ".",
            search: (search: object) => ({ ...search, ...writeFilter(next) }),
            replace,
            resetScroll: false,
          })
        }
      />
      <LibraryView library={library} stories={stories} filter={filter} />
    </>
  );
}
