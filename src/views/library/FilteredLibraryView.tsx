import { useMemo } from "react";
import {
  blockingFacets,
  coveragePicture,
  type Filter,
  isFiltered,
  type Library,
  narrow,
  type Story,
  type StorySummary,
} from "@/corpus";
import { highlightsLeft, shownHighlight } from "@/corpus/highlights";
import { useGo } from "@/parts/address";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { LibraryPage } from "./LibraryPage";
import type { PicturedStory } from "./pictured";

interface FilteredLibraryViewProps {
  readonly library: Library;
  readonly stories: readonly Story[];
  readonly filter: Filter;
}

/** How a filter shows a story of the library: all of it, or the picture of what is left. */
function picturedBy(stories: readonly Story[], filter: Filter): (summary: StorySummary) => PicturedStory {
  const byId = new Map<string, Story>(stories.map((story) => [story.id, story]));
  return (summary) => {
    const story = byId.get(summary.id);
    if (story === undefined || !isFiltered(filter))
      return { summary, picture: () => summary.coverage, lead: summary.lead, left: null };
    const left = narrow(story, filter).statements;
    const picture = () => coveragePicture(story, left, narrow(story, filter).outlets);
    const [first] = highlightsLeft(story, story.highlights ?? [], filter);
    const lead = first === undefined ? null : shownHighlight(story, first);
    return { summary, picture, lead, left: left.length };
  };
}

/** The library's stories with the pictures of what a filter leaves of them. */
export function FilteredLibraryView({ library, stories, filter }: FilteredLibraryViewProps) {
  const pictured = useMemo(() => picturedBy(stories, filter), [stories, filter]);
  const leavesNone =
    isFiltered(filter) && stories.every((story) => narrow(story, filter).statements.length === 0);
  return (
    <LibraryPage
      stories={library.stories}
      pictured={pictured}
      filter={filter}
      nothingLeft={leavesNone ? <NothingLeftOfAny stories={stories} filter={filter} /> : null}
    />
  );
}

/** Speaks of a story that lifting one part of the filter brings back, where there is such a story. */
function NothingLeftOfAny({ stories, filter }: Omit<FilteredLibraryViewProps, "library">) {
  const go = useGo();
  const story = stories.find((each) => blockingFacets(each, filter).length > 0) ?? stories[0];
  if (story === undefined) return null;
  return (
    <NothingLeft
      story={story}
      filter={filter}
      onFilter={(next) => go({ screen: "library", filter: next }, { keepScroll: true })}
    />
  );
}
