import { describe, expect, it } from "vitest";
import type { Input, InputReading } from "@/intake";
import { createImporter, type ImportWorker } from "@/shelf/import";
import type { FromWorker, ToWorker } from "@/workers/protocol";

type ImportQuestion = ToWorker<Input>;
type ImportAnswer = FromWorker<null, readonly InputReading[]>;

const refusal = { kind: "refused", reason: { kind: "empty" } } as const;

/** Workers that answer when told to, and whether they live. */
function workers() {
  const spawned: {
    questions: ImportQuestion[];
    say: (answer: ImportAnswer) => void;
    die: () => void;
    ended: boolean;
  }[] = [];
  const spawn = (): ImportWorker => {
    const heard: ((event: MessageEvent<ImportAnswer>) => void)[] = [];
    const died: (() => void)[] = [];
    const own = {
      questions: [] as ImportQuestion[],
      say: (data: ImportAnswer) => {
        for (const listener of heard) listener(new MessageEvent("message", { data }));
      },
      die: () => {
        for (const listener of died) listener();
      },
      ended: false,
    };
    spawned.push(own);
    const listen = (type: string, listener: (event: MessageEvent<ImportAnswer>) => void) => {
      if (type === "message") heard.push(listener);
      else died.push(() => listener(new MessageEvent("error")));
    };
    return {
      postMessage: (question) => own.questions.push(question),
      addEventListener: listen,
      terminate: () => {
        own.ended = true;
      },
    };
  };
  return { spawned, spawn };
}

const never = new AbortController().signal;
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("createImporter", () => {
  it("gives the readings of one input together, in their order", async () => {
    const { spawned, spawn } = workers();
    const reading = createImporter(spawn).read({ pasted: "أ" }, never);
    await turn();
    const [{ say, questions } = expect.fail()] = spawned;
    expect(questions).toEqual([{ kind: "ask", id: 1, question: { pasted: "أ" } }]);
    say({ kind: "part", id: 1, part: [refusal] });
    say({ kind: "part", id: 1, part: [refusal, refusal] });
    say({ kind: "answer", id: 1, answer: null });
    expect(await reading).toHaveLength(3);
  });

  it("asks for one input after the other, of one worker", async () => {
    const { spawned, spawn } = workers();
    const importer = createImporter(spawn);
    importer.prepare();
    const first = importer.read({ pasted: "أ" }, never);
    const second = importer.read({ pasted: "ب" }, never);
    await turn();
    expect(spawned[0]?.questions).toHaveLength(1);
    spawned[0]?.say({ kind: "answer", id: 1, answer: null });
    await first;
    await turn();
    spawned[0]?.say({ kind: "answer", id: 2, answer: null });
    expect(await second).toEqual([]);
    expect(spawned).toHaveLength(1);
  });

  it("ends the worker when it is told to stop, and reads on with a new one", async () => {
    const { spawned, spawn } = workers();
    const importer = createImporter(spawn);
    const controller = new AbortController();
    const stopped = importer.read({ pasted: "أ" }, controller.signal);
    await turn();
    controller.abort(new Error("stop"));
    await expect(stopped).rejects.toThrow("stop");
    expect(spawned[0]?.ended).toBe(true);
    const next = importer.read({ pasted: "ب" }, never);
    await turn();
    spawned[1]?.say({ kind: "answer", id: 2, answer: null });
    expect(await next).toEqual([]);
  });

  it("says that reading broke where the worker says so, dies or cannot be had, and reads on", async () => {
    const { spawned, spawn } = workers();
    const importer = createImporter(spawn);
    const failed = importer.read({ pasted: "أ" }, never);
    const died = importer.read({ pasted: "ب" }, never);
    await turn();
    spawned[0]?.say({ kind: "failed", id: 1, message: "broken" });
    await expect(failed).rejects.toThrow("broken");
    await turn();
    spawned[0]?.die();
    await expect(died).rejects.toThrow();
    expect(spawned[0]?.ended).toBe(true);
    const refused = createImporter(() => {
      throw new Error("no workers here");
    });
    refused.prepare();
    await expect(refused.read({ pasted: "ج" }, never)).rejects.toThrow("no workers here");
  });
});
