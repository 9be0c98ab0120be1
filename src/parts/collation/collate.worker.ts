import { collate, partedNames } from "@/text";
import { answerQuestions } from "@/workers/answer";
import type { WorkerAnswer, WorkerQuestion } from "./messages";

answerQuestions<WorkerQuestion, WorkerAnswer>((question) => {
  const { names } = question;
  if ("texts" in question) return { collation: collate(question.texts, { names }) };
  return { parted: question.statements.map((texts) => partedNames(collate(texts, { names }))) };
});
