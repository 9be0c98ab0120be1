import { type ComponentType, type ReactNode, useDeferredValue, useMemo } from "react";
import type { Story } from "@/corpus";
import type { Search } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { useRawSearch } from "./use-screen";

/**
 * A screen of a story at its address. What the reader chooses in the filter is seen there at once; the screen below
 * follows as soon as it is drawn, and never holds up the next choice.
 */
export function useStoryScreen<Address>(
  read: (story: Story, search: Search) => Address,
  View: ComponentType<{ readonly address: Address }>,
): ReactNode {
  const { story } = useStory();
  const search = useDeferredValue(useRawSearch());
  const address = useMemo(() => read(story, search), [read, story, search]);
  return useMemo(() => <View address={address} />, [View, address]);
}
