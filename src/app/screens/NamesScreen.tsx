import { readNamesAddress } from "@/parts/address";
import { NamesView } from "@/views/names/NamesView";
import { useStoryScreen } from "../use-story-screen";

export function NamesScreen() {
  return useStoryScreen(readNamesAddress, NamesView);
}
