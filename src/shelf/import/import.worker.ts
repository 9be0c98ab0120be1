import { type Input, type InputReading, readInput } from "@/intake";
import { answerQuestions } from "@/workers/answer";

/** So many readings are handed over at a time: the page takes each message in one go. */
const together = 25;

answerQuestions<Input, null, readonly InputReading[]>(async (input, { tell }) => {
  const readings = await readInput(input);
  for (let at = 0; at < readings.length; at += together) tell(readings.slice(at, at + together));
  return null;
});
