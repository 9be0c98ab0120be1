import { originalsOf } from "@/corpus";
import { readOriginalAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { OriginalView } from "@/views/original/OriginalView";
import { useParam, useRawSearch } from "../use-screen";

export function OriginalScreen() {
  const { story } = useStory();
  const search = useRawSearch();
  const id = useParam("original");
  const original = originalsOf(story).find((candidate) => candidate.id === id);
  // The route's loader has seen to it that the original is there; between two addresses it may be gone.
  if (original === undefined) return null;
  return (
    <OriginalView
      key={original.id}
      original={original}
      address={readOriginalAddress(story, original, search)}
    />
  );
}
