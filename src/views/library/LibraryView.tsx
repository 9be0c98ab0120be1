import { emptyFilter, type Library } from "@/corpus";
import { LibraryPage } from "./LibraryPage";

/** The library from its own file alone, without the stories and without what it takes to filter them. */
export function LibraryView({ library }: { readonly library: Library }) {
  const stories = library.stories.map((summary) => ({
    summary,
    picture: summary.coverage,
    lead: summary.lead,
    left: null,
  }));
  return <LibraryPage stories={stories} filter={emptyFilter} nothingLeft={null} />;
}
