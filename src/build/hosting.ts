// npm run hosting: writes the sample configurations in hosting/ anew, after a change of the headers.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./project";
import { hostFiles } from "./serve/host-files";

for (const [name, made] of Object.entries(hostFiles)) {
  writeFileSync(join(projectFolder, "hosting", name), made());
  console.log(`hosting/${name}`);
}
