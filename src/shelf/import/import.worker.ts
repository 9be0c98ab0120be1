import { readInput } from "@/intake";
import type { ImportAnswer, ImportQuestion } from "./messages";

/** So many readings are handed over at a time: the page takes each message in one go. */
const together = 25;

const answer = (message: ImportAnswer) => postMessage(message);

async function read({ id, input }: ImportQuestion): Promise<void> {
  try {
    const readings = await readInput(input);
    for (let at = 0; at < readings.length; at += together) {
      answer({ kind: "readings", id, readings: readings.slice(at, at + together) });
    }
    answer({ kind: "done", id });
  } catch (error) {
    answer({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", ({ data }: MessageEvent<ImportQuestion>) => void read(data));
