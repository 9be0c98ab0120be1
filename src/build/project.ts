import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const projectFolder: string = fileURLToPath(new URL("../../", import.meta.url));

/** Where the build writes the site. */
export const siteFolder: string = join(projectFolder, "dist");

/** Where the runners leave their reports and the pictures of failures; git ignores it. */
export const resultsFolder: string = join(projectFolder, "test-results");
