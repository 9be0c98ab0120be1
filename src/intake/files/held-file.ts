import type { Input, InputReading, PdfSupport, Refusal } from "../types";

/** What is left of what may be unpacked and looked at of one input, shared by all that lies in it. */
export interface Room {
  bytes: number;
  files: number;
}

/** What the reader of a file is given besides the file. */
export interface WithinFile {
  /** How many archives and mails lie around it. */
  readonly depth: number;
  readonly room: Room;
  readonly pdf: PdfSupport | undefined;
  /** Reads a file that lies in it. */
  readonly read: (inner: Input) => Promise<readonly InputReading[]>;
}

/** Thrown where a file cannot be read for a reason that has a message. */
export class NotRead extends Error {
  override name = "NotRead";
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** What was read of a file that lies at a path in another. */
export function lyingAt(path: string, readings: readonly InputReading[]): readonly InputReading[] {
  return readings.map((reading) => ({
    ...reading,
    within: reading.within === undefined ? path : `${path} › ${reading.within}`,
  }));
}
