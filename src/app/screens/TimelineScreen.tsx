import { readTimelineAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { TimelineView } from "@/views/timeline/TimelineView";
import { useRawSearch } from "../use-screen";

export function TimelineScreen() {
  const { story } = useStory();
  return <TimelineView address={readTimelineAddress(story, useRawSearch())} />;
}
