// The authored form of a story, read at build time only: nothing of this belongs in what readers download.
export { publishStory } from "./publish";
export type { StoryFiles } from "./read-files";
export { remarksOn } from "./remarks";
