import { Complaint } from "../build/complaint.mjs";
import { contentFolder } from "../build/project";
import { readContent } from "../build/read-stories";
import { DecodeError } from "../corpus/problem";

/** Reads the authored stories before a build begins. Throws a Complaint with every problem, a line for each. */
export async function checkContent(): Promise<void> {
  try {
    await readContent(contentFolder);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new Complaint(`The stories cannot be published:\n${error.message}`);
  }
}
