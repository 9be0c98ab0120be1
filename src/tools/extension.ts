// npm run extension -- --base https://example.org/: writes the browser's extension for the desk of that address.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { Complaint } from "../build/complaint.mjs";
import { deskAddress, extensionFiles } from "../build/extension";
import { extensionFolder } from "../build/project";

const { values } = parseArgs({ options: { base: { type: "string" } } });
if (values.base === undefined) {
  throw new Complaint("Say where the site stands: npm run extension -- --base https://example.org/sub/path/");
}
const desk = deskAddress(values.base);
await rm(extensionFolder, { recursive: true, force: true });
for (const [path, content] of await extensionFiles(desk)) {
  const file = join(extensionFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
console.log(`dist-extension/ takes pages to ${desk}`);
