import type { CDPSession } from "@playwright/test";

/** An event of the browser's trace, as far as it is looked at here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Processor time of the thread, where the system tells it: of the event, and until it. */
  readonly tdur?: number;
  readonly tts?: number;
  readonly args?: { readonly name?: string };
}

const isEvent = (value: unknown): value is TraceEvent =>
  typeof value === "object" && value !== null && "name" in value && "ph" in value && "tid" in value;

/** What the browser's own trace tells of some categories while something is done. */
export async function traceOf(
  session: CDPSession,
  categories: readonly string[],
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly object[] }) => {
    for (const each of value) if (isEvent(each)) events.push(each);
  };
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: [...categories], recordMode: "recordAsMuchAsPossible" },
    transferMode: "ReportEvents",
  });
  await work();
  const complete = new Promise<void>((done) => session.once("Tracing.tracingComplete", () => done()));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  return events;
}

/** The marks between which a page counts its processor time. */
export const beginMark = "muqabala:begin";
export const endMark = "muqabala:end";

/**
 * The processor time of the page's main thread between the two marks, in milliseconds. What else runs on the machine, and
 * how long the page waited for its turn, is not in it. Throws where the trace has not both marks with a thread's time.
 */
export function timeBetweenMarks(events: readonly TraceEvent[]): number {
  const begin = events.find(({ name }) => name === beginMark);
  const end = events.findLast(({ name, tid }) => name === endMark && tid === begin?.tid);
  if (begin?.tts === undefined || end?.tts === undefined)
    throw new Error("The browser does not tell the processor time of the page’s thread.");
  return (end.tts - begin.tts) / 1_000;
}
