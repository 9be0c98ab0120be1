// npm run hosting: writes the sample configurations beside this file anew, after a change of the headers.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostingFolder } from "../project";
import { hostFiles } from "./samples";

for (const [name, made] of Object.entries(hostFiles)) {
  writeFileSync(join(hostingFolder, name), made());
  console.log(name);
}
