import { readStoryAddress } from "@/parts/address";
import { StoryView } from "@/views/story/StoryView";
import { useStoryScreen } from "../use-story-screen";

export function StoryScreen() {
  return useStoryScreen(readStoryAddress, StoryView);
}
