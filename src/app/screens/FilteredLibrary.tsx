import { use } from "react";
import type { Library } from "@/corpus";
import { readLibraryAddress } from "@/parts/address";
import { FilterBar } from "@/parts/filter-bar/FilterBar";
import { FilteredLibraryView } from "@/views/library/FilteredLibraryView";
import { LibraryView } from "@/views/library/LibraryView";
import { loadStoriesOf } from "../data";
import { useFilterChange } from "../use-filter-change";
import { useRawSearch } from "../use-screen";

interface FilteredLibraryProps {
  readonly library: Library;
  /** Whether the reader has just asked for the filter, which is then shown open. */
  readonly asked: boolean;
}

/** The library with its filter. Where the stories cannot be had, the library stands without. */
export function FilteredLibrary({ library, asked }: FilteredLibraryProps) {
  const stories = use(loadStoriesOf(library));
  const change = useFilterChange();
  const search = useRawSearch();
  if (stories === null) return <LibraryView library={library} />;
  const { filter } = readLibraryAddress(stories, search);
  return (
    <>
      <FilterBar stories={stories} filter={filter} onFilter={change} initiallyOpen={asked} />
      <FilteredLibraryView library={library} stories={stories} filter={filter} />
    </>
  );
}
