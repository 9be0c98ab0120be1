import { readNamesAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { NamesView } from "@/views/names/NamesView";
import { useRawSearch } from "../use-screen";

export function NamesScreen() {
  const { story } = useStory();
  return <NamesView address={readNamesAddress(story, useRawSearch())} />;
}
