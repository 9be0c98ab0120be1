import { type Input, type InputReading, readInput } from "@/intake";
import { answerQuestions } from "@/workers/answer";
import { inParts } from "./in-parts";

answerQuestions<Input, null, readonly InputReading[]>(async (input, { tell }) => {
  for (const part of inParts(await readInput(input))) tell(part);
  return null;
});
