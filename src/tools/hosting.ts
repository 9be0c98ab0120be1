// npm run hosting: writes the sample configurations for hosts anew, after a change of the headers.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostFiles } from "../build/hosting/samples";
import { hostingFolder } from "../build/project";

for (const [name, made] of Object.entries(hostFiles)) {
  writeFileSync(join(hostingFolder, name), made());
  console.log(name);
}
