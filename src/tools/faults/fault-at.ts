// Runs before each file of tests while faults are tried: switches one fault on, and writes down which faults the file
// comes by.
import { appendFileSync, writeFileSync } from "node:fs";
import { afterAll, expect } from "vitest";

declare global {
  var faultAt: ((number: number) => boolean) | undefined;
}

const { MUQABALA_FAULT: fault, MUQABALA_REACHED: journal, MUQABALA_WORKER: worker } = process.env;
const reached = new Set<number>();

globalThis.faultAt = (number) => {
  reached.add(number);
  return String(number) === fault;
};

if (worker !== undefined) writeFileSync(worker, String(process.pid));

afterAll(() => {
  if (journal === undefined) return;
  const { testPath } = expect.getState();
  appendFileSync(journal, `${JSON.stringify({ file: testPath, reached: [...reached] })}\n`);
});
