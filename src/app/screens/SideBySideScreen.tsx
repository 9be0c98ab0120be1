import { readBesideAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SideBySideView } from "@/views/side-by-side/SideBySideView";
import { useParam, useRawSearch } from "../use-screen";

export function SideBySideScreen() {
  const { story } = useStory();
  const search = useRawSearch();
  const [first, second] = [useParam("article"), useParam("other")].map((asked) =>
    story.articles.find(({ id }) => id === asked),
  );
  // The route's loader has seen to it that both are there; between two addresses they may be gone.
  if (first === undefined || second === undefined || first === second) return null;
  return (
    <SideBySideView first={first} second={second} address={readBesideAddress(story, first, second, search)} />
  );
}
