import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "../support/sources";

it("the importer and all that it uses compile without the DOM", { timeout: 120_000 }, () => {
  const compiler = join(projectFolder, "node_modules", "typescript", "bin", "tsc");
  const words = ["--noEmit", "-p", join(projectFolder, "src", "intake")];
  expect(execFileSync(process.execPath, [compiler, ...words], { encoding: "utf8" })).toBe("");
});
