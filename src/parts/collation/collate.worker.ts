import { measureTexts } from "@/corpus";
import { collate } from "@/text";
import type { WorkerAnswer, WorkerQuestion } from "./messages";

function answer(question: WorkerQuestion): WorkerAnswer {
  const { id, names } = question;
  if ("texts" in question) return { id, collation: collate(question.texts, { names }) };
  return { id, measures: question.statements.map((texts) => measureTexts(texts, names)) };
}

addEventListener("message", ({ data }: MessageEvent<WorkerQuestion>) => postMessage(answer(data)));
