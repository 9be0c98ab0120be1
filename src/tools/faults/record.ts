import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";

const Tried = v.object({
  /** Whether a test noticed it. */
  caught: v.boolean(),
  /** The file of tests that noticed it. */
  by: v.optional(v.string()),
  endless: v.optional(v.boolean()),
  /** The files of tests that did not, as they were then. */
  unnoticed: v.array(v.string()),
});

const FileReach = v.object({
  /** What the file said then. */
  digest: v.string(),
  milliseconds: v.number(),
  reached: v.array(v.number()),
});

const RunRecord = v.object({
  /** Which faults, in which sources: anything else is another run. */
  faults: v.string(),
  files: v.record(v.string(), FileReach),
  tried: v.record(v.string(), Tried),
});

/** What is known of a run so far, so that it can be stopped and taken up again. */
export type FaultsRecord = v.InferOutput<typeof RunRecord>;

/** The record of that run, empty where there is none or where it is another's. */
export function readRecord(path: string, faults: string): FaultsRecord {
  const none: FaultsRecord = { faults, files: {}, tried: {} };
  try {
    const record = v.parse(RunRecord, JSON.parse(readFileSync(path, "utf8")));
    return record.faults === faults ? record : none;
  } catch {
    return none;
  }
}

export function writeRecord(path: string, record: FaultsRecord): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(record));
}
