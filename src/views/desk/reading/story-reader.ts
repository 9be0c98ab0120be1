import type { AssemblyStage, FoundStory, StoryInput } from "@/corpus/found";
import type { WorkerAsker } from "@/workers/ask";

export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
  readonly what: AssemblyStage;
}

/** Finds the statements of stories, beside the page; what it tells meanwhile is how far it has come. */
export type StoryReader = WorkerAsker<StoryInput, FoundStory, ReadingProgress>;
