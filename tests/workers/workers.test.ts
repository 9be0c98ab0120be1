import { afterEach, describe, expect, it, vi } from "vitest";
import { answerQuestions } from "@/workers/answer";
import { type AskedWorker, createAsker, WorkerFailed } from "@/workers/ask";
import type { FromWorker, ToWorker } from "@/workers/protocol";

type Side = (event: MessageEvent) => void;

/**
 * A worker on this side of the wall, whose code is `work`. The code runs when the worker is started, and hears and says
 * what a worker's own would.
 */
function startWorker<Question, Answer, Part>(
  work: () => void,
  workers: { readonly die: () => void; ended: boolean }[],
): AskedWorker<Question, Answer, Part> {
  const page: { type: string; listener: Side }[] = [];
  const inside: Side[] = [];
  const own = {
    ended: false,
    die: () => {
      for (const { type, listener } of page) if (type === "error") listener(new MessageEvent("error"));
    },
  };
  workers.push(own);
  vi.stubGlobal("addEventListener", (_: string, listener: Side) => inside.push(listener));
  vi.stubGlobal("postMessage", (data: FromWorker<Answer, Part>) =>
    queueMicrotask(() => {
      if (own.ended) return;
      for (const { type, listener } of page)
        if (type === "message") listener(new MessageEvent(type, { data }));
    }),
  );
  work();
  return {
    postMessage: (data: ToWorker<Question>) =>
      queueMicrotask(() => {
        for (const listener of inside) listener(new MessageEvent("message", { data }));
      }),
    addEventListener: (type: string, listener: Side) => page.push({ type, listener }),
    terminate: () => {
      own.ended = true;
    },
  };
}

/** Doubles numbers, tells each of them first, waits where it is told to, and cannot do with negative ones. */
function doubling() {
  const workers: { readonly die: () => void; ended: boolean }[] = [];
  const asker = createAsker<number, number, string>(() =>
    startWorker(
      () =>
        answerQuestions<number, number, string>(async (question, { signal, tell }) => {
          tell(`got ${question}`);
          if (question < 0) throw new Error("negative");
          while (question === 0) {
            await new Promise((goOn) => setTimeout(goOn));
            signal.throwIfAborted();
          }
          return 2 * question;
        }),
      workers,
    ),
  );
  return { asker, workers };
}

afterEach(() => vi.unstubAllGlobals());

describe("asking a worker", () => {
  it("gives each of several questions its own answer, from one worker", async () => {
    const { asker, workers } = doubling();
    expect(await Promise.all([asker.ask(1), asker.ask(2), asker.ask(3)])).toEqual([2, 4, 6]);
    expect(workers).toHaveLength(1);
  });

  it("tells the parts of an answer to who asked for it, before the answer", async () => {
    const { asker } = doubling();
    const told: string[] = [];
    const answer = asker.ask(5, { onPart: (part) => told.push(part) });
    await asker.ask(6);
    expect(told).toEqual(["got 5"]);
    expect(await answer).toBe(10);
  });

  it("stops what is no longer wanted, with the reason, and nothing else", async () => {
    const { asker, workers } = doubling();
    const controller = new AbortController();
    const stopped = asker.ask(0, { signal: controller.signal });
    const other = asker.ask(4);
    controller.abort(new Error("enough"));
    await expect(stopped).rejects.toThrow("enough");
    expect(await other).toBe(8);
    expect(workers[0]?.ended).toBe(false);
    await expect(asker.ask(1, { signal: controller.signal })).rejects.toThrow("enough");
  });

  it("fails with what the worker says, and lets it go on", async () => {
    const { asker, workers } = doubling();
    await expect(asker.ask(-1)).rejects.toThrow(new WorkerFailed("negative"));
    expect(await asker.ask(1)).toBe(2);
    expect(workers).toHaveLength(1);
  });

  it("fails all that a dead worker was asked, and asks a new one next", async () => {
    const { asker, workers } = doubling();
    const failed = [asker.ask(0), asker.ask(0)].map((each) => expect(each).rejects.toThrow(WorkerFailed));
    workers[0]?.die();
    await Promise.all(failed);
    expect(workers[0]?.ended).toBe(true);
    expect(await asker.ask(2)).toBe(4);
    expect(workers).toHaveLength(2);
  });

  it("ends a worker in the middle of its work, with a reason for who waits", async () => {
    const { asker, workers } = doubling();
    const waiting = asker.ask(0);
    asker.end(new Error("closed"));
    await expect(waiting).rejects.toThrow("closed");
    expect(workers[0]?.ended).toBe(true);
  });

  it("says that there is none only when it is asked", async () => {
    const asker = createAsker<number, number>(() => {
      throw new Error("no workers here");
    });
    asker.prepare();
    await expect(asker.ask(1)).rejects.toThrow("no workers here");
  });
});
