import { Outlet } from "@tanstack/react-router";
import type { Story } from "@/corpus";
import { isOwnId } from "@/corpus/own-id";
import { filterChoices, readFilter } from "@/parts/address";
import { FilterBar } from "@/parts/filter-bar/FilterBar";
import { StoryProvider } from "@/parts/StoryContext";
import { Frame } from "./Frame";
import { OwnNote } from "./OwnNote";
import { useFilterChange } from "./use-filter-change";
import { useRawSearch } from "./use-screen";

/** The frame of a story's screens: its sections, and the filter over all of them. */
export function StoryFrame({ story }: { readonly story: Story }) {
  const change = useFilterChange();
  const filter = readFilter(useRawSearch(), filterChoices([story]));
  return (
    <StoryProvider story={story}>
      <Frame story={story} bar={<FilterBar stories={[story]} filter={filter} onFilter={change} />}>
        {isOwnId(story.id) && <OwnNote story={story} />}
        <Outlet />
      </Frame>
    </StoryProvider>
  );
}
