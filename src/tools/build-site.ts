import { Complaint } from "../build/complaint.mjs";
import { checkContent } from "./check-content";
import { runTool } from "./run-tool";

/** Writes the site to its folder, saying nothing but what goes wrong. Throws a Complaint where it does. */
export async function buildSite(): Promise<void> {
  await checkContent();
  const code = await runTool("vite", ["build", "--logLevel", "warn"]);
  if (code !== 0) throw new Complaint("The build failed; its message stands above.");
}
