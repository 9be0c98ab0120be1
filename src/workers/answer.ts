import type { FromWorker, ToWorker } from "./protocol";

/** What an answer is worked out with. */
export interface Answering<Part> {
  /** Aborted when the page no longer wants it. */
  readonly signal: AbortSignal;
  /** Sends a part of the answer on. */
  readonly tell: (part: Part) => void;
}

/** Makes this worker answer what `ask` on the page's side asks it. */
export function answerQuestions<Question, Answer, Part = never>(
  answer: (question: Question, answering: Answering<Part>) => Answer | Promise<Answer>,
): void {
  const running = new Map<number, AbortController>();
  const say = (message: FromWorker<Answer, Part>) => postMessage(message);

  async function work(id: number, question: Question): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    const tell = (part: Part) => say({ kind: "part", id, part });
    try {
      say({ kind: "answer", id, answer: await answer(question, { signal: controller.signal, tell }) });
    } catch (error) {
      if (controller.signal.aborted) say({ kind: "stopped", id });
      else say({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
    } finally {
      running.delete(id);
    }
  }

  addEventListener("message", ({ data }: MessageEvent<ToWorker<Question>>) => {
    if (data.kind === "stop") running.get(data.id)?.abort();
    else void work(data.id, data.question);
  });
}
