import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { knownPages } from "@/build/pages/plugin";
import { ar, en } from "../../support/messages";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "muqabala-pages-"));
  await writeFile(join(folder, "main.js"), "document.title = String(Math.random());");
  await writeFile(
    join(folder, "index.html"),
    `<!doctype html><html><head><title>t</title><meta name="description" content="d"></head>
     <body><div id="app"></div><script type="module" src="./main.js"></script></body></html>`,
  );
});

afterAll(() => rm(folder, { recursive: true }));

async function buildAt(base: string) {
  await build({
    root: folder,
    base,
    configFile: false,
    logLevel: "silent",
    plugins: [knownPages({ stories: () => [], words: { ar, en } })],
  });
  const scriptOf = async (page: string) =>
    /src="([^"]*)main|src="([^"]*)index-/
      .exec(await readFile(join(folder, "dist", page), "utf8"))
      ?.slice(1)
      .join("");
  return {
    front: await scriptOf("index.html"),
    about: await scriptOf("en/about/index.html"),
    missing: await scriptOf("404.html"),
  };
}

describe("knownPages", () => {
  it("writes pages that work wherever the site stands, and a 404.html for a domain's root", async () => {
    const relative = { front: "./assets/", about: "../../assets/", missing: "/assets/" };
    expect(await buildAt("./")).toEqual(relative);
    expect(await buildAt("/")).toEqual(relative);
  });

  it("takes --base for 404.html alone", async () => {
    const below = { front: "./assets/", about: "../../assets/", missing: "/some/where/assets/" };
    expect(await buildAt("/some/where/")).toEqual(below);
    expect(await buildAt("/some/where")).toEqual(below);
  });

  it("tells robots that they are welcome", async () => {
    await buildAt("./");
    expect(existsSync(join(folder, "dist/robots.txt"))).toBe(true);
  });
});
