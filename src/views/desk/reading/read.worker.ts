import { assembleStory, createFindings, type FoundStory, type StoryInput } from "@/corpus/found";
import { answerQuestions } from "@/workers/answer";
import type { ReadingProgress } from "./story-reader";

/** What was found in each article so far, so that a story that grows is not read from its beginning. */
const findings = createFindings();

answerQuestions<StoryInput, FoundStory, ReadingProgress>((input, { signal, tell }) =>
  assembleStory(input, { signal, findings, onProgress: (done, of, what) => tell({ done, of, what }) }),
);
