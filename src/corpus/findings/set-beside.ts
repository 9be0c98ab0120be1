import { outletsWording } from "../coverage";
import type { Statement, Story } from "../types";

/**
 * The reports of so many outlets are set beside one another, each against each: two hundred pairs take some 0.2 s of a desk
 * computer's time. Of a statement that more of them report nothing is said; no ordinary one comes near.
 */
const mostReports = 16;

/** Whether every two outlets that report a statement are set beside each other, so that all is found that there is. */
export function isSetBeside(story: Story, statement: Statement): boolean {
  return outletsWording(story, statement).length <= mostReports;
}
