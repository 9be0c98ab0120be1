import { join } from "node:path";
import { DecodeError } from "../corpus/problem";
import { Complaint } from "./install.mjs";
import { projectFolder } from "./project";
import { readContent } from "./read-stories";

/** Reads the authored stories before a build begins. Throws a Complaint with every problem, a line for each. */
export async function checkContent(): Promise<void> {
  try {
    await readContent(join(projectFolder, "src/content"));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new Complaint(`The stories cannot be published:\n${error.message}`);
  }
}
