import { emptyFilter, type Library, type StorySummary } from "@/corpus";
import { LibraryPage } from "./LibraryPage";

const whole = (summary: StorySummary) => ({
  summary,
  picture: () => summary.coverage,
  lead: summary.lead,
  left: null,
});

/** The library from its own file alone, without the stories and without what it takes to filter them. */
export function LibraryView({ library }: { readonly library: Library }) {
  return <LibraryPage stories={library.stories} pictured={whole} filter={emptyFilter} nothingLeft={null} />;
}
