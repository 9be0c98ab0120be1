import { createContext, type ReactNode, useContext } from "react";
import { indexStory, type Story, type StoryIndex } from "@/corpus";

const StoryContext = createContext<StoryIndex | null>(null);

/** Gives the story that a screen shows, with its index, to the pieces inside it. */
export function StoryProvider({ story, children }: { readonly story: Story; readonly children: ReactNode }) {
  return <StoryContext value={indexStory(story)}>{children}</StoryContext>;
}

/** The story that this screen shows. Throws outside of a {@link StoryProvider}. */
export function useStory(): StoryIndex {
  const story = useContext(StoryContext);
  if (story === null) throw new Error("useStory needs a StoryProvider around it");
  return story;
}
