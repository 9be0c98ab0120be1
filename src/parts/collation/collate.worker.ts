import { collate } from "@/text";
import type { CollationAnswer, CollationQuestion } from "./messages";

addEventListener("message", ({ data }: MessageEvent<CollationQuestion>) => {
  const answer: CollationAnswer = { id: data.id, collation: collate(data.texts, { names: data.names }) };
  postMessage(answer);
});
