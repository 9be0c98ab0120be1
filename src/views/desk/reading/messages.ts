import type { AssemblyStage, FoundStory, StoryInput } from "@/corpus/found";

/** What the worker is sent: a story to find, or the wish that it stop finding one. */
export type ReadingQuestion =
  | { readonly kind: "read"; readonly id: number; readonly input: StoryInput }
  | { readonly kind: "stop"; readonly id: number };

export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
  readonly what: AssemblyStage;
}

/** What it sends back, under the question's number. */
export type ReadingAnswer =
  | ({ readonly kind: "progress"; readonly id: number } & ReadingProgress)
  | { readonly kind: "found"; readonly id: number; readonly found: FoundStory }
  | { readonly kind: "stopped"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
