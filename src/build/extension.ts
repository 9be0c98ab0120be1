import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { Complaint } from "./complaint.mjs";
import { pageScript } from "./page-script";
import { projectFolder } from "./project";

const source = join(projectFolder, "src/extension");

/** The files that the extension has as they stand. */
const asTheyStand = ["_locales/ar/messages.json", "_locales/en/messages.json"];
const icons = ["icon-192.png", "icon-512.png"];

const Manifest = v.looseObject({ version: v.string() });

/**
 * The address of the desk that is below an address; that of the desk itself stays.
 *
 * @throws Complaint where it is none that a page can be sent to.
 */
export function deskAddress(base: string): string {
  const address = URL.canParse(base) ? new URL(base) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Complaint(
      `--base ${base}: give the address where the site stands (https://example.org/sub/path/)`,
    );
  }
  const folder = address.pathname.replace(/\/?$/, "/");
  return `${address.origin}${folder.endsWith("/desk/") ? folder : `${folder}desk/`}`;
}

/** The extension for a desk, by the names of its files. */
export async function extensionFiles(desk: string): Promise<ReadonlyMap<string, string | Buffer>> {
  const read = async (path: string) => v.parse(Manifest, JSON.parse(await readFile(path, "utf8")));
  const { version } = await read(join(projectFolder, "package.json"));
  const manifest = { ...(await read(join(source, "manifest.json"))), version };
  const worker = await pageScript(join(source, "worker.ts"));
  // The value of its last expression is what the extension is given.
  const takePage = await pageScript(join(projectFolder, "src/sending/take-page.ts"));
  const files = new Map<string, string | Buffer>([
    ["manifest.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ["worker.js", `(${worker})(${JSON.stringify(desk)});\n`],
    ["take-page.js", `(${takePage})();\n`],
  ]);
  for (const path of asTheyStand) files.set(path, await readFile(join(source, path)));
  for (const path of icons) files.set(path, await readFile(join(projectFolder, "public", path)));
  return files;
}
