import { replacedHistory } from "@/corpus/edit";
import type { InputReading } from "@/shelf/import";
import { deskPapers } from "@/shelf/papers";
import { type MergeResult, storiesShelf } from "@/shelf/stories";

/** What became of a whole story that was brought, and in which file; null for one that was pasted. */
export interface BroughtStory {
  readonly key: string;
  readonly from: string | null;
  readonly result: MergeResult;
}

function broughtStory(from: string | null, result: MergeResult): BroughtStory {
  return { key: crypto.randomUUID(), from, result };
}

/** So many papers are laid out in one go. */
const together = 20;

const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Lays on the desk what lay there when the file was written, beside what lies there now. */
async function layOut(kept: ReadonlyMap<string, unknown>): Promise<void> {
  const papers = deskPapers();
  for (const [index, [key, value]] of [...kept].entries()) {
    if (index % together === 0) await breath();
    if (papers.get(key) === undefined) papers.put(key, value);
  }
}

/** Puts a story that was brought, or all of a desk, where it belongs. Nothing that is there is written over. */
export async function takeStories(
  from: string | null,
  reading: Extract<InputReading, { kind: "story" | "shelf" }>,
): Promise<readonly BroughtStory[]> {
  const shelf = storiesShelf();
  if (reading.kind === "story") {
    return [broughtStory(from, await shelf.importStory(reading.story, reading.review))];
  }
  await layOut(reading.papers);
  const brought: BroughtStory[] = [];
  for (const draft of reading.drafts) brought.push(broughtStory(from, await shelf.merge(draft)));
  return brought;
}

/** Which of two stories of one id stands: the one that is here, the file's, or both beside each other. */
export type ConflictAnswer = "mine" | "theirs" | "both";

type Conflict = Extract<MergeResult, { kind: "conflict" }>;

/** Does what was answered. What was here can be had back by undoing one step. */
export async function settleConflict(
  { own, theirs }: Conflict,
  answer: ConflictAnswer,
): Promise<MergeResult> {
  const shelf = storiesShelf();
  if (answer === "mine") return { kind: "present", own };
  if (answer === "both") {
    const { story, ...review } = theirs;
    return shelf.importStory(story, review);
  }
  const { story, suggestions, rejected } = own;
  const history = replacedHistory({ story, suggestions, rejected }, theirs);
  const saved = await shelf.save(theirs, own.revision, history);
  if (saved.kind === "saved") return { kind: "added", own: saved.own, kept: saved.kept, renamed: false };
  // Another tab has changed or deleted it while the question stood: it is asked about what is there now.
  return saved.theirs === null ? shelf.merge(theirs) : { kind: "conflict", own: saved.theirs, theirs };
}
