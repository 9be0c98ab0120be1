import { measureTexts } from "@/corpus";
import { collate } from "@/text";
import { answerQuestions } from "@/workers/answer";
import type { WorkerAnswer, WorkerQuestion } from "./messages";

answerQuestions<WorkerQuestion, WorkerAnswer>((question) => {
  const { names } = question;
  if ("texts" in question) return { collation: collate(question.texts, { names }) };
  return { measures: question.statements.map((texts) => measureTexts(texts, names)) };
});
