import { readStoryAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { StoryView } from "@/views/story/StoryView";
import { useRawSearch } from "../use-screen";

export function StoryScreen() {
  const { story } = useStory();
  return <StoryView address={readStoryAddress(story, useRawSearch())} />;
}
