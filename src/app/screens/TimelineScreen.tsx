import { readTimelineAddress } from "@/parts/address";
import { TimelineView } from "@/views/timeline/TimelineView";
import { useStoryScreen } from "../use-story-screen";

export function TimelineScreen() {
  return useStoryScreen(readTimelineAddress, TimelineView);
}
