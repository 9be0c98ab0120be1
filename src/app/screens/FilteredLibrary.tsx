import { use, useDeferredValue, useMemo } from "react";
import type { Library, Story } from "@/corpus";
import { readLibraryAddress } from "@/parts/address";
import { FilterBar } from "@/parts/filter-bar/FilterBar";
import { FilteredLibraryView } from "@/views/library/FilteredLibraryView";
import { LibraryView } from "@/views/library/LibraryView";
import { loadStoriesOf } from "../data";
import { useFilterChange } from "../use-filter-change";
import { useRawSearch } from "../use-screen";
import { useWholeLibrary } from "./OwnLibrary";

interface FilteredLibraryProps {
  readonly library: Library;
  /** Whether the reader has just asked for the filter, which is then shown open. */
  readonly asked: boolean;
}

/** The library with its filter. Where the stories cannot be had, the library stands without. */
export function FilteredLibrary({ library, asked }: FilteredLibraryProps) {
  const bundled = use(loadStoriesOf(library));
  const whole = useWholeLibrary(library);
  const stories = useMemo(() => [...whole.own, ...(bundled ?? [])], [whole.own, bundled]);
  if (bundled === null) return <LibraryView library={whole.library} />;
  return <WithFilter library={whole.library} stories={stories} asked={asked} />;
}

interface WithFilterProps extends FilteredLibraryProps {
  readonly stories: readonly Story[];
}

/** What is chosen shows at once; the cards follow as soon as they are drawn, and never hold up the next choice. */
function WithFilter({ library, stories, asked }: WithFilterProps) {
  const change = useFilterChange();
  const search = useRawSearch();
  const filter = useMemo(() => readLibraryAddress(stories, search).filter, [stories, search]);
  const drawn = useDeferredValue(filter);
  const cards = useMemo(
    () => <FilteredLibraryView library={library} stories={stories} filter={drawn} />,
    [library, stories, drawn],
  );
  return (
    <>
      <FilterBar stories={stories} filter={filter} onFilter={change} initiallyOpen={asked} />
      {cards}
    </>
  );
}
