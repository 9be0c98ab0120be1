import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const projectFolder: string = fileURLToPath(new URL("../../", import.meta.url));

/** The authored stories. */
export const contentFolder: string = join(projectFolder, "src/content");

/** Where the build writes the site. */
export const siteFolder: string = join(projectFolder, "dist");

/** Where the browser's extension is written. */
export const extensionFolder: string = join(projectFolder, "dist-extension");

/** Sample configurations for hosts, which a test holds to what the served site says. */
export const hostingFolder: string = join(projectFolder, "src/build/hosting");

/** Where the runners leave their reports and the pictures of failures; git ignores it. */
export const resultsFolder: string = join(projectFolder, "test-results");
