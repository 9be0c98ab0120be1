import { use } from "react";
import type { Library } from "@/corpus";
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
  const change = useFilterChange();
  const search = useRawSearch();
  if (bundled === null) return <LibraryView library={whole.library} />;
  const stories = [...whole.own, ...bundled];
  const { filter } = readLibraryAddress(stories, search);
  return (
    <>
      <FilterBar stories={stories} filter={filter} onFilter={change} initiallyOpen={asked} />
      <FilteredLibraryView library={whole.library} stories={stories} filter={filter} />
    </>
  );
}
