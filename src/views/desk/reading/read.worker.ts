import { assembleStory, createFindings } from "@/corpus/found";
import type { ReadingAnswer, ReadingQuestion } from "./messages";

const running = new Map<number, AbortController>();

/** What was found in each article so far, so that a story that grows is not read from its beginning. */
const findings = createFindings();

const answer = (message: ReadingAnswer) => postMessage(message);

async function read({ id, input }: Extract<ReadingQuestion, { kind: "read" }>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const found = await assembleStory(input, {
      signal: controller.signal,
      findings,
      onProgress: (done, of, what) => answer({ kind: "progress", id, done, of, what }),
    });
    answer({ kind: "found", id, found });
  } catch (error) {
    if (controller.signal.aborted) answer({ kind: "stopped", id });
    else answer({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
  } finally {
    running.delete(id);
  }
}

addEventListener("message", ({ data }: MessageEvent<ReadingQuestion>) => {
  if (data.kind === "stop") running.get(data.id)?.abort();
  else void read(data);
});
